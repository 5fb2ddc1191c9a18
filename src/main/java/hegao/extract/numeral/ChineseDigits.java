package hegao.extract.numeral;

import java.math.BigDecimal;

/** Digits in Chinese: one, a pair such as 三四, a row such as 二〇二五, a zero between places. */
final class ChineseDigits {
  private static final int MOST_DIGITS = 40;

  private final char[] f;
  private final Tally sum;

  ChineseDigits(char[] f, Tally sum) {
    this.f = f;
    this.sum = sum;
  }

  /** Adds the digits at {@code pos} to the sum; the index behind them, or -1 if they do not fit. */
  int take(int pos) {
    int k = pos;
    while (k < f.length && Digits.chinese(f[k]) >= 0) {
      k++;
    }
    int run = k - pos;
    if (run > MOST_DIGITS) {
      sum.broken = true;
      sum.closed = true;
      sum.digitsWritten = true;
      return k;
    }
    if (sum.unitBefore > 0 && Digits.chinese(f[pos]) == 0) {
      return zero(pos, k);
    }
    if (sum.number != null) {
      return -1;
    }
    char next = Digits.at(f, Digits.space(f, k));
    if (run == 2 && Digits.word(f, pos, "三两") && "天年个日人句下步家次".indexOf(next) >= 0) {
      sum.spread = BigDecimal.ONE;
      return digit(pos + 1, k);
    }
    if (run >= 2 && f[k - 1] == '两' && Digits.power(next) == 0) {
      k--;
      run--;
    }
    if (run == 1) {
      boolean ounce = f[pos] == '两' && sum.unitBefore > 0 && Digits.power(next) == 0;
      return ounce ? -1 : digit(pos, k);
    }
    if (run == 2 && Pairs.at(f, pos, sum.unitBefore > 0)) {
      sum.spread = BigDecimal.valueOf(Digits.chinese(f[pos + 1]) - Digits.chinese(f[pos]));
      return digit(pos, k);
    }
    return row(pos, k);
  }

  /** 一千零五: the zero; what follows counts in its own place. */
  private int zero(int pos, int k) {
    char next = Digits.at(f, k);
    sum.zero = true;
    boolean goesOn = k - pos > 1 || Digits.power(next) > 0 || next == '几' || next == ' ';
    return goesOn || Digits.arabic(next) ? pos + 1 : -1;
  }

  private int digit(int pos, int k) {
    sum.number = BigDecimal.valueOf(Digits.chinese(f[pos]));
    sum.step = BigDecimal.ONE;
    sum.digitsWritten = true;
    return k;
  }

  private int row(int pos, int k) {
    if (sum.unitBefore > 0 && !sum.zero) {
      return -1;
    }
    StringBuilder digits = new StringBuilder(k - pos);
    for (int i = pos; i < k; i++) {
      digits.append((char) ('0' + Digits.chinese(f[i])));
    }
    sum.number = new BigDecimal(digits.toString());
    sum.step = BigDecimal.ONE;
    sum.digitsWritten = true;
    sum.closed |= Digits.at(f, k) != '点' && Digits.power(Digits.at(f, k)) < 4;
    return k;
  }
}
