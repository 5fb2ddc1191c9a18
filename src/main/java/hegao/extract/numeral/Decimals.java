package hegao.extract.numeral;

import java.math.BigDecimal;

/**
 * Decimals behind 点: 三点一四, 3点5万.
 *
 * @param fraction what they add
 * @param end index after them
 */
record Decimals(BigDecimal fraction, int end) {
  private static final int MOST_DIGITS = 40;

  /** The decimals behind 点 at {@code pos}, or null where 点 is a time of day or a point. */
  static Decimals at(char[] f, int pos, boolean arabic) {
    int k = Digits.space(f, pos + 1);
    StringBuilder digits = new StringBuilder("0.");
    boolean han = Digits.chinese(Digits.at(f, k)) >= 0 && Digits.at(f, k) != '两';
    while (k < f.length
        && digits.length() < MOST_DIGITS
        && (han ? Digits.chinese(f[k]) >= 0 && f[k] != '两' : Digits.arabic(f[k]))) {
      digits.append((char) ('0' + (han ? Digits.chinese(f[k]) : f[k] - '0')));
      k++;
    }
    char next = Digits.at(f, k);
    boolean clock =
        Digits.power(next) == 1
            || (next == '分' && Digits.at(f, k + 1) != '之')
            || next == '刻'
            || next == '时';
    boolean plain = arabic && !han && "倍%万亿度折成米元个".indexOf(next) < 0;
    return digits.length() == 2 || clock || plain
        ? null
        : new Decimals(new BigDecimal(digits.toString()), k);
  }
}
