package hegao.mention;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The values a written figure may stand for: half-open, {@code low} included, {@code high} not;
 * null for no limit on that side.
 *
 * @param low smallest value, in the base unit
 * @param high first value beyond, in the base unit
 */
public record Interval(BigDecimal low, BigDecimal high) {
  /** The interval of one exact value. */
  public static Interval point(BigDecimal value) {
    return new Interval(value, value);
  }

  /** Whether some value lies in both. An interval of one point holds that point. */
  public boolean meets(Interval other) {
    return !apartFrom(other);
  }

  /** Whether no value lies in both. */
  public boolean apartFrom(Interval other) {
    return below(this, other) || below(other, this);
  }

  /** Whether every value here is above every value of the other. */
  public boolean above(Interval other) {
    return below(other, this);
  }

  /** Whether {@code value} lies inside. */
  public boolean holds(BigDecimal value) {
    return meets(point(value));
  }

  /** Both ends moved by a factor above zero. */
  public Interval times(BigDecimal factor) {
    return new Interval(
        low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
  }

  /** Sums of a value here and one there. */
  public Interval plus(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.add(other.low),
        high == null || other.high == null ? null : high.add(other.high));
  }

  /** Differences of a value here and one there. */
  public Interval minus(Interval other) {
    return new Interval(
        low == null || other.high == null ? null : low.subtract(other.high),
        high == null || other.low == null ? null : high.subtract(other.low));
  }

  /** Quotients of a value here and one there, both above zero; null where one may not be. */
  public Interval dividedBy(Interval other) {
    if (low == null || low.signum() < 0 || other.low == null || other.low.signum() <= 0) {
      return null;
    }
    return new Interval(
        other.high == null ? null : low.divide(other.high, MathContext.DECIMAL64),
        high == null ? null : high.divide(other.low, MathContext.DECIMAL64));
  }

  private static boolean below(Interval a, Interval b) {
    if (a.high == null || b.low == null) {
      return false;
    }
    int order = a.high.compareTo(b.low);
    boolean point = a.low != null && a.low.compareTo(a.high) == 0;
    return point ? order < 0 : order <= 0;
  }
}
