package hegao.extract.numeral;

import java.math.BigDecimal;

/** The sum that a number is worth while it is read, token by token. */
final class Tally {
  /** All above the last 万, 亿, 兆. */
  BigDecimal total = BigDecimal.ZERO;

  /** What 十, 百, 千 have made since. */
  BigDecimal section = BigDecimal.ZERO;

  /** Digits that no place has followed yet; null without any. */
  BigDecimal number;

  /** Worth of the last place written. */
  BigDecimal step = BigDecimal.ONE;

  /** How far the upper value of a pair (三四百) lies above; null without one. */
  BigDecimal spread;

  /** Worth of the place that 多, 余, 几 leave open; null without them. */
  BigDecimal more;

  int lastPlace = 9;
  int lastScale;

  /** Power of ten of the last 万, 亿, 万亿, k. */
  int scale;

  /** Power of the place or scale right before; 0 at the start. */
  int unitBefore;

  boolean zero;
  boolean arabic;
  boolean placed;
  boolean digitsWritten;

  /** Whether no further token can follow. */
  boolean closed;

  /** Whether there are too many digits for a number. */
  boolean broken;

  boolean empty() {
    return unitBefore == 0 && number == null && more == null;
  }

  /** Digits before the decimal point. */
  int digits() {
    return total.precision() - total.scale();
  }

  BigDecimal value() {
    return total.add(section).add(number == null ? BigDecimal.ZERO : number);
  }

  /** Whether the last digits are a round number: 20, 300. */
  boolean round() {
    return number != null
        && number.scale() == 0
        && number.signum() > 0
        && number.remainder(BigDecimal.TEN).signum() == 0;
  }

  /** Takes 廿, 卅, 卌. */
  boolean twenty(int tens) {
    if (number != null || lastPlace <= 1 || more != null) {
      return false;
    }
    section = section.add(BigDecimal.valueOf(tens * 10L));
    step = BigDecimal.ONE;
    lastPlace = 1;
    unitBefore = 1;
    placed = true;
    digitsWritten = true;
    return true;
  }

  /** Takes 十, 百 or 千. */
  boolean place(int power) {
    if (power >= lastPlace) {
      return false;
    }
    boolean first = empty();
    boolean bareTen = power == 1 && number == null;
    if (number == null && !first && !bareTen) {
      return false;
    }
    BigDecimal digit =
        number == null || number.signum() == 0 && power == 1 ? BigDecimal.ONE : number;
    section = section.add(digit.scaleByPowerOfTen(power));
    step = arabic && number != null ? step.scaleByPowerOfTen(power) : BigDecimal.ONE;
    spread = spread == null ? null : spread.scaleByPowerOfTen(power);
    number = null;
    lastPlace = power;
    unitBefore = power;
    placed = true;
    zero = false;
    return true;
  }

  /** Takes 万, 亿 or 兆. */
  boolean scale(int power) {
    boolean empty = number == null && section.signum() == 0;
    if (empty && lastScale == 0 && unitBefore == 0) {
      number = BigDecimal.ONE;
    }
    if (empty && unitBefore > 0 && lastScale == 0) {
      return false;
    }
    BigDecimal low = section.add(number == null ? BigDecimal.ZERO : number);
    boolean onTop = lastScale > 0 && (power > lastScale || low.signum() == 0);
    if (onTop && low.signum() == 0 && power < lastScale) {
      return false;
    }
    if (onTop) {
      total = total.add(low).scaleByPowerOfTen(power);
    } else {
      total = total.add(low.scaleByPowerOfTen(power));
    }
    scale = onTop && low.signum() == 0 ? scale + power : power;
    step = step.scaleByPowerOfTen(power);
    spread = spread == null ? null : spread.scaleByPowerOfTen(power);
    more = more == null ? null : more.scaleByPowerOfTen(power);
    section = BigDecimal.ZERO;
    number = null;
    lastPlace = 9;
    lastScale = power;
    unitBefore = power;
    placed = true;
    zero = false;
    return true;
  }

  /** Takes what stands behind 点. */
  void decimals(BigDecimal fraction) {
    tail();
    number = (number == null ? BigDecimal.ZERO : number).add(fraction);
    step = BigDecimal.ONE.scaleByPowerOfTen(-fraction.scale());
    digitsWritten = true;
    unitBefore = 0;
    lastPlace = 0;
  }

  /** 两千六 means 2600: a last digit right behind 百, 千, 万, 亿 counts in the next place. */
  void tail() {
    if (number == null
        || zero
        || arabic
        || unitBefore < 2
        || number.compareTo(BigDecimal.TEN) >= 0) {
      return;
    }
    number = number.scaleByPowerOfTen(unitBefore - 1);
    step = BigDecimal.ONE.scaleByPowerOfTen(unitBefore - 1);
    spread = spread == null ? null : spread.scaleByPowerOfTen(unitBefore - 1);
  }
}
