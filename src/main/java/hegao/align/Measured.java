package hegao.align;

import hegao.lexicon.Terms;
import java.util.Set;

/** How a metric relates to a longer one. */
final class Measured {
  private static final Terms MEASURES = Terms.load("measures");
  private static final int MODIFIER = 2;
  private static final Set<String> GENERIC =
      Set.of(
          "投资", "规模", "面积", "数量", "人数", "次数", "价格", "长度", "高度", "重量", "容量", "余额", "收入", "利润", "产值", "产量",
          "销量", "销售额", "占比", "增速", "里程", "速度", "企业数", "补贴", "预算", "造价", "工资", "营业收入", "项目", "企业", "人员");

  private Measured() {}

  /** Whether the longer only adds the measure that the shorter leaves out: 新能源汽车 / 新能源汽车产量. */
  static boolean completes(String shorter, String longer) {
    if (shorter.length() < MODIFIER || !longer.startsWith(shorter) || longer.equals(shorter)) {
      return false;
    }
    return MEASURES.has(longer.substring(shorter.length()));
  }

  /** Whether both end in the same measure, or, where they end in none, in the same two characters. */
  static boolean sameHead(String a, String b) {
    return head(a).equals(head(b));
  }

  private static String head(String metric) {
    int measure = MEASURES.endingAt(metric, metric.length());
    int length = measure > 0 ? measure : Math.min(2, metric.length());
    return metric.substring(metric.length() - length);
  }

  /** Whether a metric is a bare measure that many things of one place have: 投资, 面积. */
  static boolean generic(String metric) {
    return GENERIC.contains(metric) || metric.length() < MODIFIER;
  }

  /** Whether the longer narrows the shorter by what it puts in front: 新能源〔汽车产量〕. */
  static boolean narrows(String longer, String shorter) {
    int front = longer.length() - shorter.length();
    return front >= MODIFIER && longer.endsWith(shorter) && !MEASURES.has(shorter);
  }
}
