package hegao.claim;

import hegao.mention.Bound;
import hegao.mention.Interval;
import java.math.BigDecimal;

/**
 * What is claimed.
 *
 * @param number in the base unit; null for a word value
 * @param max upper end of a range, or null
 * @param unit base unit, or null
 * @param bound what the hedge says
 * @param interval possible values; null for a word value
 * @param word an ISO date or a post; null for a number
 * @param toCommon factor from the base unit to the common unit of its dimension (斤 → 0.5 公斤)
 */
public record Value(
    BigDecimal number,
    BigDecimal max,
    String unit,
    Bound bound,
    Interval interval,
    String word,
    BigDecimal toCommon) {

  /** A value whose unit converts into no other. */
  public Value(
      BigDecimal number, BigDecimal max, String unit, Bound bound, Interval interval, String word) {
    this(number, max, unit, bound, interval, word, BigDecimal.ONE);
  }

  /** A value that is a word: the day of a DATE, the post of a POST. */
  public static Value of(String word) {
    return of(word, Bound.EXACT);
  }

  /** A value that is a word, with what its hedge says: 截至 gives AT_MOST, 25日至26日 a RANGE. */
  public static Value of(String word, Bound bound) {
    return new Value(null, null, null, bound, null, word);
  }

  /** Whether both are numbers and no number can be meant by both. */
  public boolean apartFrom(Value other) {
    return interval != null && other.interval != null && common().apartFrom(other.common());
  }

  /** Whether both are numbers and the same number can be meant by both. */
  public boolean meets(Value other) {
    return interval != null && other.interval != null && common().meets(other.common());
  }

  /** The number in the common unit of the dimension; null for a word value. */
  public BigDecimal size() {
    return number == null || toCommon.compareTo(BigDecimal.ONE) == 0
        ? number
        : number.multiply(toCommon);
  }

  /** Whether every number that can be meant is above all that the other can mean. */
  public boolean above(Value other) {
    return interval != null && other.interval != null && common().above(other.common());
  }

  /** The possible values in the common unit of the dimension. */
  private Interval common() {
    return toCommon.compareTo(BigDecimal.ONE) == 0 ? interval : interval.times(toCommon);
  }
}
