package hegao.align;

import hegao.lexicon.Terms;
import java.util.Set;

/**
 * A canonical metric taken apart: what it is about and what it measures.
 *
 * @param topic 规模以上高技术制造业
 * @param measure 增加值; empty where it ends in none
 */
record Measured(String topic, String measure) {
  private static final Terms MEASURES = Terms.load("measures");
  private static final int MODIFIER = 2;
  private static final Set<String> GENERIC =
      Set.of(
          "投资", "规模", "面积", "数量", "人数", "次数", "价格", "长度", "高度", "重量", "容量", "余额", "收入", "利润", "产值",
          "产量", "销量", "销售额", "占比", "增速", "里程", "速度", "企业数", "补贴", "预算", "造价", "工资", "营业收入", "项目",
          "企业", "人员");

  /** Takes a canonical metric apart. */
  static Measured of(String metric) {
    String base =
        metric.endsWith("增加量") || metric.endsWith("减少量")
            ? metric.substring(0, metric.length() - 3)
            : metric;
    int length = MEASURES.endingAt(base, base.length());
    int from = base.length() - length;
    return new Measured(metric.substring(0, from), metric.substring(from));
  }

  /**
   * How alike two canonical metrics are, 0 to 1: 1 the same, from 0.85 the same but for spelling.
   */
  static double alike(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b)) {
      return 1;
    }
    int ofA = a.indexOf('占');
    int ofB = b.indexOf('占');
    if (a.endsWith("占比") && b.endsWith("占比") && ofA > 0 && ofB > 0) {
      return shares(a.substring(0, ofA), b.substring(0, ofB), whole(a, ofA), whole(b, ofB));
    }
    return parts(of(a), of(b));
  }

  private static String whole(String share, int at) {
    return at + 1 < share.length() - 2 ? share.substring(at + 1, share.length() - 2) : "";
  }

  private static double shares(String part, String other, String whole, String ofOther) {
    double parts = alike(part, other);
    boolean open = whole.isEmpty() || ofOther.isEmpty();
    return open ? parts * 0.95 : Math.min(parts, alike(whole, ofOther));
  }

  private static double parts(Measured a, Measured b) {
    if (a.measure.isEmpty() != b.measure.isEmpty()) {
      boolean leftOut = a.topic.equals(b.topic) && a.topic.length() >= MODIFIER;
      return leftOut ? 0.9 : Math.min(0.45, Likeness.dice(a.topic, b.topic));
    }
    if (!a.measure.equals(b.measure)) {
      return Math.min(0.45, Likeness.dice(a.topic + a.measure, b.topic + b.measure));
    }
    if (a.topic.isEmpty() || b.topic.isEmpty()) {
      return GENERIC.contains(a.measure) ? 0.5 : 0.8;
    }
    return topics(a.topic, b.topic);
  }

  private static double topics(String a, String b) {
    String small = a.length() <= b.length() ? a : b;
    String large = small.equals(a) ? b : a;
    boolean narrows = large.endsWith(small) && large.length() - small.length() >= MODIFIER;
    double dice = Likeness.dice(a, b);
    boolean head = a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    if (narrows) {
      return Math.min(dice, 0.45);
    }
    if (!head) {
      return Likeness.abbreviates(a, b) ? 0.55 : Math.min(dice, 0.45);
    }
    return Likeness.abbreviates(a, b) ? Math.max(dice, 0.7) : dice;
  }

  /** Whether a metric is a bare measure that many things of one place have: 投资, 面积. */
  static boolean generic(String metric) {
    return GENERIC.contains(metric) || metric.length() < MODIFIER;
  }
}
