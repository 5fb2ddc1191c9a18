package hegao.claim;

import hegao.lexicon.Terms;
import hegao.mention.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Tells measures that add up over days (产量, 票房) from those that do not (均价, 人口, 余额). */
final class Additive {
  private static final Terms STANDING = Terms.load("not-summed");

  /** What a count that tells how many of them fared so has no more of in a longer time: 37个行业增长. */
  private static final List<String> KINDS =
      List.of("行业", "地区", "省份", "省区", "城市", "市县", "区县", "国家", "大类", "门类", "品种", "企业");

  private static final String DAILY = "单日";

  private static final int YEAR = 365;

  /** Months differ by three days, years by one. */
  private static final double LIKE = 0.85;

  private Additive() {}

  /** Whether both are figures that a longer stretch has at least as much of. */
  static boolean is(Claim a, Claim b) {
    return a.kind() == Kind.QUANTITY
        && b.kind() == Kind.QUANTITY
        && sums(a)
        && sums(b)
        && !(counted(a) && counted(b));
  }

  private static boolean counted(Claim claim) {
    return claim.topic().measure().equals("个") && KINDS.stream().anyMatch(claim.metric()::contains);
  }

  /**
   * A metric and its topic; 单日 that only repeats its day, so that the topic is without it, sums.
   */
  private static boolean sums(Claim claim) {
    String topic = claim.topic().metric();
    boolean repeated = claim.metric().contains(DAILY) && !topic.contains(DAILY);
    return sums(topic) && (repeated || sums(claim.metric()));
  }

  private static boolean sums(String metric) {
    for (int i = 0; i < metric.length(); i++) {
      if (STANDING.startingAt(metric, i) > 0) {
        return false;
      }
    }
    return true;
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
