package hegao.extract;

import java.math.BigDecimal;

/** From one number to another. */
final class Ranges {
  private Ranges() {}

  /** Index of the number behind a range mark at {@code i}, or -1. */
  static int separator(Page p, int i) {
    int k = Digits.space(p.f, i);
    char c = p.at(k);
    if (c == '-' || c == '~') {
      while (k < i + 6 && (p.at(k) == '-' || p.at(k) == '~')) {
        k++;
      }
    } else if (c == '至' || c == '到') {
      k++;
    } else {
      return -1;
    }
    k = Digits.space(p.f, k);
    return Digits.starts(p.at(k)) ? k : -1;
  }

  /** Whether 从, 由 stand before: from A to B is a change then, not a range. */
  static boolean fromTo(Page p, int start) {
    for (int k = start - 1; k >= Math.max(p.floor, start - 8); k--) {
      char c = p.f[k];
      if (c == '从' || c == '由' || c == '自') {
        return true;
      }
      if ("，,。；;、".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** 2到3万, 一百二十到一百五十万: the first number takes the scale of the second. */
  static Numeral scaledLike(Numeral low, Numeral high) {
    int power = scale(high);
    BigDecimal small = high.value().scaleByPowerOfTen(-power);
    boolean bare = scale(low) == 0 && low.value().compareTo(small) <= 0;
    if (power == 0 || !bare) {
      return low;
    }
    return new Numeral(
        low.start(), low.end(), low.value().scaleByPowerOfTen(power), null, low.step().scaleByPowerOfTen(power), null, false, low.form());
  }

  /** Power of ten that the number is written in: 4 for 万, 8 for 亿, 12 for 万亿, 3 for k. */
  private static int scale(Numeral numeral) {
    if (numeral.form() == Numeral.Form.ARABIC || numeral.form() == Numeral.Form.DIGITS) {
      return 0;
    }
    int power = numeral.step().precision() - numeral.step().scale() - 1;
    BigDecimal v = numeral.value().abs();
    int whole = v.signum() == 0 ? 0 : v.precision() - v.scale() - 1;
    for (int s : new int[] {12, 8, 4, 3}) {
      boolean fits = whole >= s && (s != 3 || numeral.arabic());
      boolean exact = power >= s || numeral.arabic() && numeral.step().compareTo(BigDecimal.ONE) > 0 && power >= s - 4;
      if (fits && exact && (s != 3 || power < 4)) {
        return s;
      }
    }
    return 0;
  }
}
