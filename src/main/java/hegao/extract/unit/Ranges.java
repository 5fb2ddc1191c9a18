package hegao.extract.unit;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import java.math.BigDecimal;

/** From one number to another. */
public final class Ranges {
  private Ranges() {}

  /** Index of the number behind a range mark at {@code i}, or -1. */
  public static int separator(Page p, int i) {
    int k = Digits.space(p.f, i);
    char c = p.at(k);
    if (c == '-' || c == '~') {
      while (k < i + 6 && p.at(k) == c) {
        k++;
      }
    } else if (c == '至' || c == '到') {
      k++;
    } else if (c == '与' || c == '和') {
      return between(p, k + 1) ? k + 1 : -1;
    } else {
      return -1;
    }
    k = Digits.space(p.f, k);
    boolean below = p.at(k) == '-' && Digits.arabic(p.at(k + 1));
    return Digits.starts(p.at(k)) || below ? k : -1;
  }

  /** Whether a number with 之间 behind it starts at {@code i}: 20与30之间. */
  private static boolean between(Page p, int i) {
    Numeral n = Digits.starts(p.at(i)) ? p.numeral(i) : null;
    if (n == null || n.value() == null) {
      return false;
    }
    UnitScanner.Found unit = UnitScanner.behind(p, n);
    int end = unit == null || p.word(n.end(), "间") ? n.end() : unit.end();
    return p.word(end, "之间");
  }

  /** Whether 从, 由 stand before: from A to B is a change then, not a range. */
  public static boolean fromTo(Page p, int start) {
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

  /** 2到3万, 一百二十到一百五十万, 三到五千: the first number takes the scale of the second. */
  public static Numeral scaledLike(Numeral low, Numeral high) {
    int power = high.scale() > 0 ? high.scale() : places(high);
    BigDecimal small = high.value().scaleByPowerOfTen(-power);
    boolean bare =
        low.scale() == 0
            && low.value().compareTo(small) <= 0
            && (high.scale() > 0 || low.form() == Numeral.Form.DIGITS);
    return power == 0 || !bare
        ? low
        : low.valued(low.value().scaleByPowerOfTen(power), low.step().scaleByPowerOfTen(power));
  }

  /** Power of ten of 五千, 三百: one digit and one place. */
  private static int places(Numeral numeral) {
    BigDecimal plain = numeral.value().stripTrailingZeros();
    boolean one =
        numeral.form() == Numeral.Form.CHINESE && numeral.length() == 2 && plain.precision() == 1;
    return one ? -plain.scale() : 0;
  }
}
