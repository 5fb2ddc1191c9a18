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
          "在建", "每", "百元", "减少量", "增加量", "床位", "累计", "死亡", "遇难", "受伤", "失踪");

  private static final List<String> COUNTERS = List.of("个", "家", "户", "种", "类");
  private static final List<String> AMOUNTS =
      List.of("额", "收入", "营收", "利润", "产值", "增加值", "产量", "销量", "投资", "价格");

  private static final int YEAR = 365;

  /** Months differ by three days, years by one. */
  private static final double LIKE = 0.85;

  private Additive() {}

  /** Whether both are figures that a longer stretch has at least as much of. */
  static boolean is(Claim a, Claim b) {
    String words = a.metric() + a.topic().metric() + b.metric() + b.topic().metric();
    return a.kind() == Kind.QUANTITY
        && b.kind() == Kind.QUANTITY
        && STANDING.stream().noneMatch(words::contains)
        && !counted(a)
        && !counted(b);
  }

  /** 37个行业利润总额增长: so many of those that have an amount, which is no sum over days. */
  private static boolean counted(Claim claim) {
    return COUNTERS.contains(claim.topic().measure())
        && AMOUNTS.stream().anyMatch(claim.topic().metric()::endsWith);
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
