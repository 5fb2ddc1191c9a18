package hegao.extract.numeral;

import java.math.BigDecimal;

/**
 * Arabic digits with all that stands between them: thousands separators, a decimal point, stray
 * spaces, an exponent, k.
 *
 * @param value null when there are too many digits for a number
 * @param step worth of the last place
 * @param end index after the last character
 * @param scale 3 for k, 4 for w, else 0
 */
record ArabicDigits(BigDecimal value, BigDecimal step, int end, int scale) {
  private static final int MOST_DIGITS = 40;

  /** The digits at {@code pos}, where a digit or a decimal point stands. */
  static ArabicDigits at(char[] f, int pos) {
    int spaced = spacedDigits(f, pos);
    if (spaced > 0) {
      String digits = new String(f, pos, spaced - pos).replace(" ", "");
      return new ArabicDigits(new BigDecimal(digits), BigDecimal.ONE, spaced, 0);
    }
    StringBuilder digits = new StringBuilder();
    int k = whole(f, pos, digits);
    int decimals = 0;
    if (Digits.at(f, k) == '.' && Digits.arabic(Digits.at(f, k + 1)) && onePoint(f, pos, k)) {
      int point = k;
      digits.append(digits.length() == 0 ? "0." : ".");
      for (k++; k < f.length && Digits.arabic(f[k]); k++) {
        if (digits.length() <= MOST_DIGITS + 1) {
          digits.append(f[k]);
        }
      }
      decimals = k - point - 1;
    }
    if (digits.length() == 0) {
      return new ArabicDigits(null, null, k + 1, 0);
    }
    if (digits.length() > MOST_DIGITS) {
      return new ArabicDigits(null, null, k, 0);
    }
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    return suffixed(f, new ArabicDigits(new BigDecimal(digits.toString()), step, k, 0));
  }

  private static int whole(char[] f, int pos, StringBuilder digits) {
    int k = pos;
    while (k < f.length && (Digits.arabic(f[k]) || f[k] == ',' && thousands(f, pos, k))) {
      if (f[k] != ',' && digits.length() <= MOST_DIGITS) {
        digits.append(f[k]);
      }
      k++;
    }
    return k;
  }

  /** 12.32e+14, 15k, 30w. */
  private static ArabicDigits suffixed(char[] f, ArabicDigits plain) {
    int at = plain.end();
    char c = Digits.at(f, at);
    if (c == 'e' || c == 'E') {
      char sign = Digits.at(f, at + 1);
      int from = sign == '-' || sign == '+' ? at + 2 : at + 1;
      int k = from;
      int power = 0;
      while (k < from + 2 && Digits.arabic(Digits.at(f, k))) {
        power = power * 10 + f[k] - '0';
        k++;
      }
      boolean good = k > from && !Digits.arabic(Digits.at(f, k)) && !Digits.letter(Digits.at(f, k));
      return good ? plain.scaled(sign == '-' ? -power : power, k, 0) : plain;
    }
    char next = Digits.at(f, at + 1);
    boolean thousand = (c == 'k' || c == 'w') && !Digits.letter(next) && !Digits.arabic(next);
    int power = c == 'w' ? 4 : 3;
    return thousand ? plain.scaled(power, at + 1, power) : plain;
  }

  private ArabicDigits scaled(int power, int newEnd, int newScale) {
    return new ArabicDigits(
        value.scaleByPowerOfTen(power), step.scaleByPowerOfTen(power), newEnd, newScale);
  }

  /** 1 2 0 0 亿元: single digits with single spaces between, a unit behind; the end, or -1. */
  private static int spacedDigits(char[] f, int pos) {
    int k = pos;
    int count = 0;
    while (Digits.arabic(Digits.at(f, k))
        && !Digits.arabic(Digits.at(f, k + 1))
        && count < MOST_DIGITS) {
      count++;
      if (Digits.at(f, k + 1) != ' ' || !Digits.arabic(Digits.at(f, k + 2))) {
        break;
      }
      k += 2;
    }
    char before = Digits.at(f, pos - 1);
    char unit = Digits.at(f, Digits.space(f, k + 1));
    boolean whole =
        count > 1 && Digits.arabic(Digits.at(f, k)) && !Digits.arabic(Digits.at(f, k + 1));
    boolean free = before != '.' && !(before == ' ' && Digits.arabic(Digits.at(f, pos - 2)));
    boolean behind = Digits.power(unit) >= 4 || "元%折个家吨辆人年倍".indexOf(unit) >= 0;
    return whole && free && behind ? k + 1 : -1;
  }

  /** Whether no second point follows the decimals, as in 1.2.3. */
  private static boolean onePoint(char[] f, int pos, int k) {
    int i = k + 1;
    while (i < f.length && i < k + MOST_DIGITS && Digits.arabic(f[i])) {
      i++;
    }
    boolean more = Digits.at(f, i) == '.' && Digits.arabic(Digits.at(f, i + 1));
    return !more && Digits.at(f, pos - 1) != '.';
  }

  /** Whether the comma at {@code k} parts thousands: one to three digits before, three behind. */
  private static boolean thousands(char[] f, int pos, int k) {
    boolean behind =
        Digits.arabic(Digits.at(f, k + 1))
            && Digits.arabic(Digits.at(f, k + 2))
            && Digits.arabic(Digits.at(f, k + 3))
            && !Digits.arabic(Digits.at(f, k + 4));
    int run = 0;
    while (run < 4 && k - 1 - run >= pos && Digits.arabic(f[k - 1 - run])) {
      run++;
    }
    boolean first = k - run == pos;
    return behind && run > 0 && (first ? run <= 3 && f[pos] != '0' : run == 3);
  }

  /** Whether the digits at {@code i} are followed by 十百千万亿: the tail of 7万 5千. */
  static boolean placeBehind(char[] f, int i) {
    int k = i;
    while (k < f.length && k < i + 4 && Digits.arabic(f[k])) {
      k++;
    }
    return Digits.power(Digits.at(f, k)) > 0;
  }
}
