package hegao.claim;

import hegao.mention.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Tells measures that add up over days (产量, 票房) from those that do not (均价, 人口, 余额). */
final class Additive {
  private static final List<String> STANDING =
      List.of(
          "均", "价", "率", "比", "余额", "存量", "保有", "在册", "在校", "人口", "面积", "里程", "库存", "储备", "指数",
          "气温", "水位", "浓度", "规模", "资产", "市值", "户数", "会员", "用户", "最高", "最低", "峰值", "单日", "日产", "同时",
          "在建", "床位", "累计", "死亡", "遇难", "受伤", "失踪");

  /** So much of each so many: 每百元营业收入中的成本. */
  private static final List<String> EACH = List.of("每", "百元", "千元", "万元", "亿元", "单位");

  /** What a count that tells how many of them fared so has no more of in a longer time: 37个行业增长. */
  private static final List<String> KINDS =
      List.of("行业", "地区", "省份", "省区", "城市", "市县", "区县", "国家", "大类", "门类", "品种", "企业");

  private static final int YEAR = 365;

  /** Months differ by three days, years by one. */
  private static final double LIKE = 0.85;

  private Additive() {}

  /** Whether both are figures that a longer stretch has at least as much of. */
  static boolean is(Claim a, Claim b) {
    if (a.kind() != Kind.QUANTITY || b.kind() != Kind.QUANTITY) {
      return false;
    }
    String words = a.metric() + a.topic().metric() + b.metric() + b.topic().metric();
    return STANDING.stream().noneMatch(words::contains)
        && EACH.stream().noneMatch(words::contains)
        && !(a.topic().measure().equals("个") && KINDS.stream().anyMatch(words::contains));
  }

  /** Whether two stretches are about as long; the state at a date counts as a year up to it. */
  static boolean likeSpan(Period a, Period b) {
    if (a == null || b == null) {
      return true;
    }
    double x = days(a);
    double y = days(b);
    return Math.min(x, y) > LIKE * Math.max(x, y);
  }

  /**
   * Whether the longer of two stretches from one day has no more than twice the days; a whole year
   * is told beside other years.
   */
  static boolean goesOn(Period a, Period b) {
    boolean year = a.grain() == Period.Grain.YEAR || b.grain() == Period.Grain.YEAR;
    return !year && 2 * Math.min(days(a), days(b)) >= Math.max(days(a), days(b));
  }

  private static long days(Period period) {
    return period.asOf() ? YEAR : ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
  }
}
