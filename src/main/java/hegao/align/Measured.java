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
  private static final Terms DEIXIS = Terms.load("deixis");
  private static final int MODIFIER = 2;

  /** Likeness that two metrics of other things or other measures have at most. */
  private static final double UNLIKE = 0.3;

  private static final Set<String> GENERIC =
      Set.of(
          "投资", "规模", "面积", "数量", "人数", "次数", "价格", "长度", "高度", "重量", "容量", "余额", "收入", "利润", "产值",
          "产量", "销量", "销售额", "占比", "增速", "里程", "速度", "企业数", "补贴", "预算", "造价", "工资", "营业收入", "项目",
          "死亡人数", "受伤人数", "失踪人数", "岗位", "从业人员", "在校生", "游客人次");
  private static final Set<String> CROWDS =
      Set.of(
          "居民", "群众", "人士", "嘉宾", "代表", "运动员", "观众", "职工", "师生", "学生", "人员", "队员", "员工", "家庭", "市民",
          "村民", "历史", "时间", "企业", "项目", "出席", "有着", "参加", "参与", "具有", "拥有", "历经", "走过", "距今", "来自");

  /** Takes a canonical metric apart; a year or 全市, 两省市 before it tell no topic. */
  static Measured of(String whole) {
    String metric = whole.substring(ahead(whole));
    String base =
        metric.endsWith("增加量") || metric.endsWith("减少量")
            ? metric.substring(0, metric.length() - 3)
            : metric;
    int length = MEASURES.endingAt(base, base.length());
    int from = base.length() - length;
    return new Measured(metric.substring(0, from), metric.substring(from));
  }

  private static int ahead(String metric) {
    int at = 0;
    while (at < metric.length() && metric.charAt(at) >= '0' && metric.charAt(at) <= '9') {
      at++;
    }
    int place = DEIXIS.startingAt(metric, at);
    return at + place < metric.length() ? at + place : 0;
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
    Measured one = of(a);
    Measured other = of(b);
    return one.equals(other) ? 1 : parts(one, other);
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
      return leftOut ? 0.9 : Math.min(UNLIKE, Likeness.dice(a.topic, b.topic));
    }
    if (!a.measure.equals(b.measure)) {
      return Math.min(UNLIKE, Likeness.dice(a.topic + a.measure, b.topic + b.measure));
    }
    if (a.topic.isEmpty() || b.topic.isEmpty()) {
      return 0.5;
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
      return Math.min(dice, UNLIKE);
    }
    if (!head) {
      return Likeness.abbreviates(a, b) ? 0.55 : Math.min(dice, UNLIKE);
    }
    return Likeness.abbreviates(a, b) ? Math.max(dice, 0.7) : dice;
  }

  /** Whether many things of one place have such a metric, so that it tells none apart: 投资, 居民. */
  static boolean generic(String metric) {
    Measured parts = of(metric);
    if (!parts.measure.isEmpty()) {
      return parts.topic.length() < MODIFIER && GENERIC.contains(parts.measure);
    }
    return metric.length() < MODIFIER || CROWDS.stream().anyMatch(metric::startsWith);
  }
}
