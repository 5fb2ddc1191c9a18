package hegao.extract.numeral;

import java.math.BigDecimal;

/**
 * Reads a number at a place of a folded text.
 *
 * <pre>
 * numeral  = [sign] (arabic | chinese) { place | scale | "零" | digit } ["点" digits] ["多"|"余"|"几"] { scale }
 * sign     = "负" ["的"] | "零下" | "-"
 * arabic   = digits { "," digit digit digit } [ "." digits ]
 * chinese  = digit | digit digit (a pair such as 三四, before a place or a unit) | digits in a row
 * place    = "十" | "百" | "千"            scale = "万" | "亿" | "兆"
 * </pre>
 *
 * One pass, never back by more than one token: linear. Rows of more than 40 digits are no number
 * but are passed over as a whole.
 */
public final class NumeralScanner {
  private static final int MOST_DIGITS = 40;

  private final char[] f;
  private final int start;
  private int pos;
  private int first;

  /** End of the last token. */
  private int end;

  private final Tally sum = new Tally();

  private NumeralScanner(char[] f, int start) {
    this.f = f;
    this.start = start;
    this.pos = start;
    this.end = start;
  }

  /** The number that starts at {@code i}, or null; a null value tells digits that are none. */
  public static Numeral at(char[] f, int i) {
    return new NumeralScanner(f, i).scan();
  }

  private Numeral scan() {
    pos = Signs.behind(f, start);
    boolean negative = pos > start;
    first = pos;
    end = pos;
    while (!sum.closed && token()) {
      end = pos;
      int next = Digits.space(f, pos);
      if (next > pos && !mayFollowSpace(next)) {
        break;
      }
      pos = next;
    }
    if (end == first) {
      return null;
    }
    if (sum.broken) {
      return new Numeral(start, end, null, null, null, null, 0, false, Numeral.Form.ARABIC);
    }
    return numeral(negative);
  }

  private Numeral numeral(boolean negative) {
    sum.tail();
    BigDecimal value = sum.value();
    BigDecimal top = sum.spread == null ? null : value.add(sum.spread);
    boolean level =
        !sum.digitsWritten
            && sum.placed
            && !(f[first] == '十' || f[first] == '拾' || Digits.power(f[first]) > 20);
    Numeral.Form form =
        sum.arabic
            ? (sum.placed ? Numeral.Form.MIXED : Numeral.Form.ARABIC)
            : sum.placed ? Numeral.Form.CHINESE : Numeral.Form.DIGITS;
    if (negative) {
      value = value.negate();
    }
    return new Numeral(start, end, value, top, sum.step, sum.more, sum.scale, level, form);
  }

  private boolean mayFollowSpace(int next) {
    char c = Digits.at(f, next);
    if (Digits.power(c) > 0) {
      return Digits.power(c) < 20 && !prefixed(next);
    }
    if (c == '多' || c == '余') {
      return Digits.power(Digits.at(f, Digits.space(f, next + 1))) > 0
          || end > first && sum.arabic && hegao.lexicon.Measures.WORDS.at(f, next + 1) != null;
    }
    if (c == '点') {
      return !sum.arabic && Digits.chinese(Digits.at(f, Digits.space(f, next + 1))) >= 0;
    }
    boolean han = Digits.chinese(c) > 0 && sum.number == null && !sum.arabic;
    if (han) {
      return sum.unitBefore > 0 && f[end - 1] != '\n' && !Digits.han(Digits.at(f, next + 1))
          || Digits.power(Digits.at(f, Digits.space(f, next + 1))) > 0
          || Digits.at(f, next + 1) == '又';
    }
    return Digits.arabic(c)
        && sum.arabic
        && sum.number == null
        && sum.unitBefore >= 2
        && ArabicDigits.placeBehind(f, next);
  }

  private boolean token() {
    if (pos >= f.length) {
      return false;
    }
    char c = f[pos];
    if (Digits.arabic(c) || (c == '.' && Digits.arabic(Digits.at(f, pos + 1)) && pointFirst())) {
      return sum.number == null && sum.more == null && arabicDigits();
    }
    int power = Digits.power(c);
    if (power > 20) {
      return stepOver(sum.twenty(power / 10));
    }
    if (power > 0) {
      return !prefixed(pos) && (power >= 4 ? scaled(power) : placed(power));
    }
    if (c == '个' && sum.number != null && Digits.at(f, pos + 1) == '亿') {
      pos++;
      return scaled(8);
    }
    if (c == '点') {
      return decimals();
    }
    if (sum.more != null) {
      return false;
    }
    if (c == '几' || c == '数' || c == '半') {
      return several(c);
    }
    if (c == '多' || c == '余' || c == '来') {
      return open(c);
    }
    return Digits.chinese(c) >= 0 && chineseDigits();
  }

  /** Whether a point at the start is a decimal point: .77, but not the second one of 1.2.3. */
  private boolean pointFirst() {
    char before = Digits.at(f, pos - 1);
    return pos == end
        && sum.unitBefore == 0
        && sum.number == null
        && before != '.'
        && !Digits.arabic(before);
  }

  private boolean arabicDigits() {
    ArabicDigits digits = ArabicDigits.at(f, pos);
    pos = digits.end();
    sum.arabic = true;
    sum.digitsWritten = true;
    if (digits.value() == null) {
      sum.broken = true;
      sum.closed = true;
      return true;
    }
    sum.number = digits.value();
    sum.step = digits.step();
    if (digits.scale() > 0) {
      sum.scale = digits.scale();
      sum.placed = true;
      sum.closed = true;
    }
    return true;
  }

  private boolean chineseDigits() {
    int next = new ChineseDigits(f, sum).take(pos);
    pos = Math.max(next, pos);
    return next >= 0;
  }

  private boolean stepOver(boolean taken) {
    pos += taken ? 1 : 0;
    return taken;
  }

  private boolean placed(int power) {
    boolean twice = power > 1 && sum.empty() && Digits.at(f, pos + 1) == f[pos];
    return !twice && stepOver(sum.place(power));
  }

  private boolean scaled(int power) {
    if (power == 4 && sum.empty() && Digits.at(f, pos + 1) == f[pos]) {
      return false;
    }
    boolean taken = stepOver(sum.scale(power));
    if (taken && sum.digits() > MOST_DIGITS) {
      sum.broken = true;
      sum.closed = true;
    }
    return taken;
  }

  private boolean decimals() {
    if (sum.number == null && sum.unitBefore == 0 || sum.spread != null || sum.more != null) {
      return false;
    }
    Decimals decimals = Decimals.at(f, pos, sum.arabic);
    if (decimals == null) {
      return false;
    }
    sum.decimals(decimals.fraction());
    pos = decimals.end();
    char next = Digits.at(f, pos);
    sum.closed = Digits.power(next) < 4 && Digits.power(Digits.at(f, Digits.space(f, pos))) < 4;
    return true;
  }

  private boolean several(char c) {
    int width = Several.take(sum, c, Digits.at(f, pos + 1));
    pos += width;
    return width > 0;
  }

  private boolean open(char c) {
    if ((sum.number == null && sum.unitBefore == 0) || sum.spread != null) {
      return false;
    }
    int k = Digits.space(f, pos + 1);
    char next = Digits.at(f, k);
    boolean word =
        switch (c) {
          case '来' -> sum.unitBefore == 0 && !sum.round() || "个岁天人年家名位斤里米分次万块".indexOf(next) < 0;
          case '多' -> next == '数' || next == '样' || next == '元' && Digits.at(f, k + 1) == '化';
          default -> "额下量地".indexOf(next) >= 0;
        };
    if (word) {
      return false;
    }
    BigDecimal plain = sum.value().stripTrailingZeros();
    sum.more = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    pos++;
    sum.closed |= Digits.power(next) < 4 || prefixed(k);
    return true;
  }

  private boolean prefixed(int i) {
    return UnitPrefixes.at(f, i, sum.number != null || sum.unitBefore > 0);
  }
}
