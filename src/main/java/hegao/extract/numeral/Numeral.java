package hegao.extract.numeral;

import java.math.BigDecimal;

/**
 * A number as written.
 *
 * @param start first character
 * @param end index after the last
 * @param value what it says
 * @param top upper value of 三四百, 数十, 几百; null otherwise
 * @param step worth of the last place written (3.2万 → 1000)
 * @param more worth of the place that 多, 余, 几 leave open (十多万 → 100000); null without them
 * @param scale power of ten of its last 万, 亿, 万亿, k; 0 without
 * @param level whether it is an order of magnitude alone (千亿, 万)
 * @param form how it is written
 */
public record Numeral(
    int start,
    int end,
    BigDecimal value,
    BigDecimal top,
    BigDecimal step,
    BigDecimal more,
    int scale,
    boolean level,
    Form form) {

  /** Ways to write a number. */
  public enum Form {
    /** Arabic digits only. */
    ARABIC,
    /** Arabic digits with 万, 亿, 千 … */
    MIXED,
    /** Chinese with at least one of 十百千万亿. */
    CHINESE,
    /** Chinese digits in a row: 二〇二五, and single digits. */
    DIGITS
  }

  /** The same number with another value. */
  public Numeral valued(BigDecimal newValue, BigDecimal newStep) {
    return new Numeral(start, end, newValue, null, newStep, more, 0, false, form);
  }

  /** Whether it has Arabic digits. */
  public boolean arabic() {
    return form == Form.ARABIC || form == Form.MIXED;
  }

  /** How many characters it is written with. */
  public int length() {
    return end - start;
  }

  /** Whether it is an integer from low to high. */
  public boolean between(int low, int high) {
    return top == null
        && more == null
        && !level
        && value.signum() >= 0
        && value.precision() - value.scale() <= 9
        && value.stripTrailingZeros().scale() <= 0
        && value.intValue() >= low
        && value.intValue() <= high;
  }

  /** Its value without a fraction. */
  public int intValue() {
    return value.intValue();
  }
}
