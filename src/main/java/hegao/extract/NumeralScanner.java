package hegao.extract;

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
final class NumeralScanner {
  private static final int MOST_DIGITS = 40;
  private static final BigDecimal TEN = BigDecimal.TEN;

  private final char[] f;
  private final int start;
  private int pos;
  private int first;

  /** End of the last token. */
  private int end;

  private final Tally sum = new Tally();
  private boolean closed;
  private boolean broken;

  private NumeralScanner(char[] f, int start) {
    this.f = f;
    this.start = start;
    this.pos = start;
    this.end = start;
  }

  /**
   * The sum.number that starts at {@code i}, or null; a null value tells digits that are no
   * sum.number.
   */
  static Numeral at(char[] f, int i) {
    return new NumeralScanner(f, i).scan();
  }

  private Numeral scan() {
    boolean negative = sign();
    first = pos;
    end = pos;
    while (!closed && token()) {
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
    if (broken) {
      return new Numeral(start, end, null, null, null, null, 0, false, Numeral.Form.ARABIC);
    }
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

  private boolean sign() {
    char c = f[pos];
    int after = -1;
    if (c == '负') {
      after = Digits.at(f, pos + 1) == '的' ? pos + 2 : pos + 1;
      after = Digits.space(f, after);
    } else if (Digits.word(f, pos, "零下")) {
      after = pos + 2;
    } else if (c == '-') {
      char before = Digits.at(f, pos - 1);
      boolean free =
          !Digits.arabic(before)
              && !Digits.letter(before)
              && "年月日号时分个%℃度元万亿-)）".indexOf(before) < 0;
      char next = Digits.at(f, pos + 1);
      boolean wide =
          next == ' '
              && (pos == 0 || before == '\n' || before == ' ' || before == '为')
              && Digits.arabic(Digits.at(f, pos + 2));
      after = free && (Digits.arabic(next) || next == '.') ? pos + 1 : wide ? pos + 2 : -1;
    }
    boolean follows =
        after >= 0 && (Digits.starts(Digits.at(f, after)) || Digits.at(f, after) == '.');
    if (follows) {
      pos = after;
    }
    return follows;
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
        && placeAfterDigits(next);
  }

  /** Whether the digits at {@code i} are followed by 十百千万亿: the tail of 7万 5千. */
  private boolean placeAfterDigits(int i) {
    int k = i;
    while (k < f.length && k < i + 4 && Digits.arabic(f[k])) {
      k++;
    }
    return Digits.power(Digits.at(f, k)) > 0;
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
      broken = true;
      closed = true;
      return true;
    }
    sum.number = digits.value();
    sum.step = digits.step();
    if (digits.scale() > 0) {
      sum.scale = digits.scale();
      sum.placed = true;
      closed = true;
    }
    return true;
  }

  private boolean chineseDigits() {
    int k = pos;
    while (k < f.length && Digits.chinese(f[k]) >= 0) {
      k++;
    }
    int run = k - pos;
    if (run > MOST_DIGITS) {
      broken = true;
      closed = true;
      sum.digitsWritten = true;
      pos = k;
      return true;
    }
    if (sum.unitBefore > 0 && Digits.chinese(f[pos]) == 0) {
      boolean goesOn =
          run > 1
              || Digits.power(Digits.at(f, k)) > 0
              || Digits.at(f, k) == '几'
              || (Digits.at(f, k) == ' ');
      sum.zero = true;
      pos += 1;
      if (!goesOn && !Digits.arabic(Digits.at(f, k))) {
        pos -= 1;
        return false;
      }
      return true;
    }
    if (sum.number != null) {
      return false;
    }
    char next = Digits.at(f, Digits.space(f, k));
    if (run >= 2 && f[k - 1] == '两' && Digits.power(next) == 0) {
      k--;
      run--;
    }
    if (run == 1) {
      return oneDigit(k, next);
    }
    return run == 2 && pair(k) ? twoDigits(k) : row(k, run);
  }

  private boolean oneDigit(int k, char next) {
    if (f[pos] == '两' && sum.unitBefore > 0 && Digits.power(next) == 0) {
      return false;
    }
    sum.number = BigDecimal.valueOf(Digits.chinese(f[pos]));
    sum.step = BigDecimal.ONE;
    sum.digitsWritten = true;
    pos = k;
    return true;
  }

  /** 三四, 三五: two neighbouring digits, or three and five, that stand for a range. */
  private boolean pair(int k) {
    int a = Digits.chinese(f[pos]);
    int b = Digits.chinese(f[pos + 1]);
    boolean near = a > 0 && (b == a + 1 || (a == 3 && b == 5)) && b <= 9;
    char next = Digits.at(f, Digits.space(f, k));
    return near
        && next != '点'
        && next != '折'
        && (sum.unitBefore > 0 || Digits.han(next) || next == '%');
  }

  private boolean twoDigits(int k) {
    int a = Digits.chinese(f[pos]);
    sum.number = BigDecimal.valueOf(a);
    sum.spread = BigDecimal.valueOf(Digits.chinese(f[pos + 1]) - a);
    sum.step = BigDecimal.ONE;
    sum.digitsWritten = true;
    pos = k;
    return true;
  }

  /** Digits in a row: 二〇二五. */
  private boolean row(int k, int run) {
    if (sum.unitBefore > 0 && !sum.zero) {
      return false;
    }
    StringBuilder digits = new StringBuilder(run);
    for (int i = pos; i < k; i++) {
      digits.append((char) ('0' + Digits.chinese(f[i])));
    }
    sum.number = new BigDecimal(digits.toString());
    sum.step = BigDecimal.ONE;
    sum.digitsWritten = true;
    pos = k;
    if (Digits.at(f, k) != '点' && Digits.power(Digits.at(f, k)) < 4) {
      closed = true;
    }
    return true;
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
    boolean taken = stepOver(sum.scale(power));
    if (taken && sum.digits() > MOST_DIGITS) {
      broken = true;
      closed = true;
    }
    return taken;
  }

  private boolean decimals() {
    if (sum.number == null && sum.unitBefore == 0 || sum.spread != null || sum.more != null) {
      return false;
    }
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
    boolean plain = sum.arabic && !han && "倍%万亿度折成米元个".indexOf(next) < 0;
    if (digits.length() == 2 || clock || plain) {
      return false;
    }
    sum.tail();
    BigDecimal fraction = new BigDecimal(digits.toString());
    sum.number = (sum.number == null ? BigDecimal.ZERO : sum.number).add(fraction);
    sum.step = BigDecimal.ONE.scaleByPowerOfTen(-fraction.scale());
    sum.digitsWritten = true;
    pos = k;
    sum.unitBefore = 0;
    sum.lastPlace = 0;
    if (Digits.power(next) < 4 && Digits.power(Digits.at(f, Digits.space(f, k))) < 4) {
      closed = true;
    }
    return true;
  }

  private boolean several(char c) {
    char next = Digits.at(f, pos + 1);
    if (c == '几' && sum.unitBefore > 0 && sum.number == null) {
      sum.more =
          BigDecimal.ONE.scaleByPowerOfTen(
              sum.zero || sum.lastScale == sum.unitBefore
                  ? Math.max(sum.unitBefore - 1, 0)
                  : sum.unitBefore);
      if (sum.unitBefore == 1) {
        sum.more = TEN;
      }
      sum.zero = false;
      pos++;
      return true;
    }
    int power = Digits.power(next);
    if (sum.unitBefore > 0 || sum.number != null || power == 0 || power > 20) {
      return false;
    }
    if (c == '半') {
      if (power != 2) {
        return false;
      }
      sum.section = BigDecimal.valueOf(50);
      sum.step = BigDecimal.ONE;
      sum.unitBefore = 1;
      sum.lastPlace = 1;
      sum.placed = true;
      sum.digitsWritten = true;
      pos += 2;
      return true;
    }
    sum.number = BigDecimal.ONE;
    sum.spread = BigDecimal.valueOf(9);
    sum.digitsWritten = true;
    pos++;
    return true;
  }

  private boolean open(char c) {
    if ((sum.number == null && sum.unitBefore == 0) || sum.spread != null) {
      return false;
    }
    int k = Digits.space(f, pos + 1);
    char next = Digits.at(f, k);
    if (c == '来'
        && ((sum.unitBefore == 0 && !sum.round()) || "个岁天人年家名位斤里米分次万块".indexOf(next) < 0)) {
      return false;
    }
    if (c == '多' && (next == '数' || next == '样' || next == '元' && Digits.at(f, k + 1) == '化')) {
      return false;
    }
    if (c == '余' && (next == '额' || next == '下' || next == '量' || next == '地')) {
      return false;
    }
    BigDecimal value = sum.value();
    BigDecimal plain = value.stripTrailingZeros();
    sum.more = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    pos++;
    if (Digits.power(next) < 4 || prefixed(k)) {
      closed = true;
    }
    return true;
  }

  /** Whether 千, 百, 兆 at {@code i} belong to a unit: 千克, 百帕, 兆瓦. */
  private boolean prefixed(int i) {
    char c = f[i];
    char next = Digits.at(f, i + 1);
    if (c == '千') {
      return (sum.number != null || sum.unitBefore > 0) && "米克瓦伏帕卡焦赫牛字比乏".indexOf(next) >= 0;
    }
    if (c == '兆') {
      return "瓦赫帕焦比字欧伏乏".indexOf(next) >= 0;
    }
    return c == '百'
        && (next == '帕' || next == '分' && Digits.at(f, i + 2) == '点')
        && (sum.number != null || sum.unitBefore > 0);
  }
}
