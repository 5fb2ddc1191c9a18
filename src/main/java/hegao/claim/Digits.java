package hegao.claim;

import java.math.BigDecimal;

/** The digits of numbers, zeros at the end left out, without making other numbers or strings. */
public final class Digits {
  private static final int TEN = 10;

  /** So many digits fit into a long. */
  private static final int MOST = 18;

  private Digits() {}

  /** The digits of a number's size; -1 for too many. */
  public static long of(BigDecimal number) {
    if (number.precision() > MOST) {
      BigDecimal bare = number.stripTrailingZeros();
      return bare.precision() > MOST ? -1 : Math.abs(unscaled(bare));
    }
    long digits = Math.abs(unscaled(number));
    while (digits != 0 && digits % TEN == 0) {
      digits /= TEN;
    }
    return digits;
  }

  /** How many of the digits stand behind the point; below zero before it. */
  public static int scale(BigDecimal number) {
    if (number.precision() > MOST) {
      return number.stripTrailingZeros().scale();
    }
    long digits = unscaled(number);
    int scale = digits == 0 ? 0 : number.scale();
    while (digits != 0 && digits % TEN == 0) {
      digits /= TEN;
      scale--;
    }
    return scale;
  }

  /** How many digits there are; 1 for zero. */
  public static int count(BigDecimal number) {
    long digits = of(number);
    return digits < 0 ? number.stripTrailingZeros().precision() : length(digits);
  }

  /** How many digits a number is written with. */
  public static int length(long digits) {
    int length = 1;
    for (long rest = digits / TEN; rest != 0; rest /= TEN) {
      length++;
    }
    return length;
  }

  /** The size with so many digits behind the point, no fewer than it has; -1 for too many. */
  static long at(BigDecimal number, int scale) {
    long digits = of(number);
    int zeros = scale - scale(number);
    if (digits < 0 || length(digits) + zeros > MOST) {
      return -1;
    }
    for (int i = 0; i < zeros; i++) {
      digits *= TEN;
    }
    return digits;
  }

  private static long unscaled(BigDecimal number) {
    return number.scale() == 0 ? number.longValue() : number.unscaledValue().longValue();
  }
}
