package hegao.claim;

import hegao.mention.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/**
 * A rate of change with the two levels it speaks of.
 *
 * @param rate the written rate, in percent; a fall is negative
 * @param before level of the base period
 * @param after level of the later period
 * @param kinship SAME when the three surely belong together, else NEAR
 */
public record Growth(Claim rate, Claim before, Claim after, Kinship kinship) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  /** Words of measures whose published rates leave price changes out (按不变价格计算). */
  private static final List<String> PRICED =
      List.of("增加值", "生产总值", "GDP", "人均可支配", "人均消费", "人均纯收入");

  /** Three claims that surely belong together. */
  public Growth(Claim rate, Claim before, Claim after) {
    this(rate, before, after, Kinship.SAME);
  }

  /** The rates, in percent, that the two levels allow; null when a level has no bounds for it. */
  public Interval implied() {
    Interval from = before.value().interval();
    Interval to = after.value().interval();
    if (from == null || to == null || from.low() == null || from.low().signum() <= 0) {
      return null;
    }
    return new Interval(percent(to.low(), from.high()), percent(to.high(), from.low()));
  }

  /** Whether no pair of levels that may be meant gives a rate that may be meant. */
  public boolean isOff() {
    Interval implied = implied();
    Interval written = rate.value().interval();
    return implied != null && written != null && implied.apartFrom(written);
  }

  /** Whether the rate says up and the levels surely fall, or the reverse. */
  public boolean isReversed() {
    Interval implied = implied();
    if (implied == null || rate.value().number() == null) {
      return false;
    }
    Interval zero = Interval.point(BigDecimal.ZERO);
    int sign = rate.value().number().signum();
    return sign > 0 && zero.above(implied) || sign < 0 && implied.above(zero);
  }

  /** Whether the rate is off, but not in its direction. */
  public boolean isOffInSize() {
    return isOff() && !isReversed();
  }

  /** Whether the rate must follow from the levels: one edition, no price changes to be left out. */
  public boolean isSettled() {
    return !isPriced() && oneEdition();
  }

  /** Whether a revised base, real terms or another scope may explain a difference. */
  public boolean isDoubtful() {
    return !isSettled() || kinship == Kinship.NEAR;
  }

  private boolean isPriced() {
    String metric = after.topic().metric() + rate.topic().metric();
    return PRICED.stream().anyMatch(metric::contains);
  }

  private boolean oneEdition() {
    return together(rate, before) && together(rate, after);
  }

  private static boolean together(Claim a, Claim b) {
    LocalDate day = a.article().published().date();
    return a.article().source().path().equals(b.article().source().path())
        || day != null && day.equals(b.article().published().date());
  }

  private static BigDecimal percent(BigDecimal to, BigDecimal from) {
    if (to == null || from == null) {
      return null;
    }
    return to.divide(from, DIGITS).subtract(BigDecimal.ONE).multiply(HUNDRED);
  }
}
