package hegao.align.reckoning;

import hegao.claim.Growth;
import hegao.mention.Interval;
import java.math.BigDecimal;
import java.util.List;

/** Rates that leave price changes out differ from what the levels give, though not by much. */
final class Prices {
  /** Points by which prices of all goods together move in a year. */
  private static final BigDecimal MOVE = BigDecimal.valueOf(6);

  private static final List<String> PRICED =
      List.of("增加值", "生产总值", "GDP", "人均可支配", "人均消费", "人均纯收入", "居民收入");

  private Prices() {}

  /** Whether price changes alone may explain that a rate is not what its levels give. */
  static boolean explain(Growth growth) {
    String metric = growth.after().topic().metric() + growth.rate().topic().metric();
    Interval implied = growth.implied();
    Interval rate = growth.rate().value().interval();
    if (implied == null || rate == null || PRICED.stream().noneMatch(metric::contains)) {
      return false;
    }
    Interval near = new Interval(less(rate.low()), more(rate.high()));
    return growth.isOff() && near.meets(implied);
  }

  private static BigDecimal less(BigDecimal bound) {
    return bound == null ? null : bound.subtract(MOVE);
  }

  private static BigDecimal more(BigDecimal bound) {
    return bound == null ? null : bound.add(MOVE);
  }
}
