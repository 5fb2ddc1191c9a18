package hegao.extract.quantity;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;

/** Powers as written in formulas: 2^10, 1.1^-3. */
public final class Powers {
  private static final int MOST = 999;

  private Powers() {}

  /** Adds every power among the numbers of the page to its hedged numbers. */
  public static void read(Page p) {
    for (Numeral n : new ArrayList<>(p.numerals)) {
      if (p.at(n.end()) == '^') {
        add(p, n);
      }
    }
  }

  private static void add(Page p, Numeral base) {
    int k = base.end() + 1;
    boolean negative = false;
    while (p.at(k) == '-' && k < base.end() + 4 || p.at(k) == '+') {
      negative ^= p.at(k) == '-';
      k++;
    }
    int exponent = 0;
    int end = k;
    while (Digits.arabic(p.at(end)) && exponent <= MOST) {
      exponent = exponent * 10 + p.f[end++] - '0';
    }
    boolean plain = end > k && exponent <= MOST && !Digits.arabic(p.at(end)) && p.at(end) != '.';
    if (plain && base.value().signum() != 0 && base.value().precision() < 40) {
      BigDecimal value = base.value().pow(negative ? -exponent : exponent, MathContext.DECIMAL64);
      p.hedged.add(new Page.Hedged(new Span(base.start(), end), value, null));
    }
  }
}
