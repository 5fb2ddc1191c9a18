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

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal number;
  private BigDecimal step = BigDecimal.ONE;

  /** How far the upper value of a pair lies above. */
  private BigDecimal spread;

  private BigDecimal more;
  private int lastPlace = 9;
  private int lastScale;
  private int scale;
  private int unitBefore;
  private boolean zero;
  private boolean arabic;
  private boolean placed;
  private boolean digitsWritten;
  private boolean closed;
  private boolean broken;

  private NumeralScanner(char[] f, int start) {
    this.f = f;
    this.start = start;
    this.pos = start;
    this.end = start;
  }

  /** The number that starts at {@code i}, or null; a null value tells digits that are no number. */
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
    finishTail();
    BigDecimal value = total.add(section).add(number == null ? BigDecimal.ZERO : number);
    BigDecimal top = spread == null ? null : value.add(spread);
    boolean level =
        !digitsWritten
            && placed
            && !(f[first] == '十' || f[first] == '拾' || Digits.power(f[first]) > 20);
    Numeral.Form form =
        arabic
            ? (placed ? Numeral.Form.MIXED : Numeral.Form.ARABIC)
            : placed ? Numeral.Form.CHINESE : Numeral.Form.DIGITS;
    if (negative) {
      value = value.negate();
    }
    return new Numeral(start, end, value, top, step, more, scale, level, form);
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
          || end > first && arabic && hegao.lexicon.Measures.WORDS.at(f, next + 1) != null;
    }
    if (c == '点') {
      return !arabic && Digits.chinese(Digits.at(f, Digits.space(f, next + 1))) >= 0;
    }
    boolean han = Digits.chinese(c) > 0 && number == null && !arabic;
    if (han) {
      return unitBefore > 0 && f[end - 1] != '\n' && !Digits.han(Digits.at(f, next + 1))
          || Digits.power(Digits.at(f, Digits.space(f, next + 1))) > 0
          || Digits.at(f, next + 1) == '又';
    }
    return Digits.arabic(c)
        && arabic
        && number == null
        && unitBefore >= 2
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
      return number == null && more == null && arabicDigits();
    }
    int power = Digits.power(c);
    if (power > 20) {
      return twenty(power / 10);
    }
    if (power > 0) {
      return !prefixed(pos) && (power >= 4 ? scale(power) : place(power));
    }
    if (c == '个' && number != null && Digits.at(f, pos + 1) == '亿') {
      pos++;
      return scale(8);
    }
    if (c == '点') {
      return decimals();
    }
    if (more != null) {
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
        && unitBefore == 0
        && number == null
        && before != '.'
        && !Digits.arabic(before);
  }

  private boolean arabicDigits() {
    ArabicDigits digits = ArabicDigits.at(f, pos);
    pos = digits.end();
    arabic = true;
    digitsWritten = true;
    if (digits.value() == null) {
      broken = true;
      closed = true;
      return true;
    }
    number = digits.value();
    step = digits.step();
    if (digits.scale() > 0) {
      scale = digits.scale();
      placed = true;
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
      digitsWritten = true;
      pos = k;
      return true;
    }
    if (unitBefore > 0 && Digits.chinese(f[pos]) == 0) {
      boolean goesOn =
          run > 1
              || Digits.power(Digits.at(f, k)) > 0
              || Digits.at(f, k) == '几'
              || (Digits.at(f, k) == ' ');
      zero = true;
      pos += 1;
      if (!goesOn && !Digits.arabic(Digits.at(f, k))) {
        pos -= 1;
        return false;
      }
      return true;
    }
    if (number != null) {
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
    if (f[pos] == '两' && unitBefore > 0 && Digits.power(next) == 0) {
      return false;
    }
    number = BigDecimal.valueOf(Digits.chinese(f[pos]));
    step = BigDecimal.ONE;
    digitsWritten = true;
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
        && (unitBefore > 0 || Digits.han(next) || next == '%');
  }

  private boolean twoDigits(int k) {
    int a = Digits.chinese(f[pos]);
    number = BigDecimal.valueOf(a);
    spread = BigDecimal.valueOf(Digits.chinese(f[pos + 1]) - a);
    step = BigDecimal.ONE;
    digitsWritten = true;
    pos = k;
    return true;
  }

  /** Digits in a row: 二〇二五. */
  private boolean row(int k, int run) {
    if (unitBefore > 0 && !zero) {
      return false;
    }
    StringBuilder digits = new StringBuilder(run);
    for (int i = pos; i < k; i++) {
      digits.append((char) ('0' + Digits.chinese(f[i])));
    }
    number = new BigDecimal(digits.toString());
    step = BigDecimal.ONE;
    digitsWritten = true;
    pos = k;
    if (Digits.at(f, k) != '点' && Digits.power(Digits.at(f, k)) < 4) {
      closed = true;
    }
    return true;
  }

  private boolean twenty(int tens) {
    if (number != null || lastPlace <= 1 || more != null) {
      return false;
    }
    section = section.add(BigDecimal.valueOf(tens * 10L));
    step = BigDecimal.ONE;
    lastPlace = 1;
    unitBefore = 1;
    placed = true;
    digitsWritten = true;
    pos++;
    return true;
  }

  private boolean place(int power) {
    if (power >= lastPlace) {
      return false;
    }
    boolean first = unitBefore == 0 && number == null && more == null;
    boolean bareTen = power == 1 && number == null;
    if (number == null && !first && !bareTen) {
      return false;
    }
    if (first && power > 1 && Digits.at(f, pos + 1) == f[pos]) {
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
    pos++;
    return true;
  }

  private boolean scale(int power) {
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
    if (total.precision() - total.scale() > MOST_DIGITS) {
      broken = true;
      closed = true;
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
    pos++;
    return true;
  }

  private boolean decimals() {
    if (number == null && unitBefore == 0 || spread != null || more != null) {
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
    boolean plain = arabic && !han && "倍%万亿度折成米元个".indexOf(next) < 0;
    if (digits.length() == 2 || clock || plain) {
      return false;
    }
    tail();
    BigDecimal fraction = new BigDecimal(digits.toString());
    number = (number == null ? BigDecimal.ZERO : number).add(fraction);
    step = BigDecimal.ONE.scaleByPowerOfTen(-fraction.scale());
    digitsWritten = true;
    pos = k;
    unitBefore = 0;
    lastPlace = 0;
    if (Digits.power(next) < 4 && Digits.power(Digits.at(f, Digits.space(f, k))) < 4) {
      closed = true;
    }
    return true;
  }

  private boolean several(char c) {
    char next = Digits.at(f, pos + 1);
    if (c == '几' && unitBefore > 0 && number == null) {
      more =
          BigDecimal.ONE.scaleByPowerOfTen(
              zero || lastScale == unitBefore ? Math.max(unitBefore - 1, 0) : unitBefore);
      if (unitBefore == 1) {
        more = TEN;
      }
      zero = false;
      pos++;
      return true;
    }
    int power = Digits.power(next);
    if (unitBefore > 0 || number != null || power == 0 || power > 20) {
      return false;
    }
    if (c == '半') {
      if (power != 2) {
        return false;
      }
      section = BigDecimal.valueOf(50);
      step = BigDecimal.ONE;
      unitBefore = 1;
      lastPlace = 1;
      placed = true;
      digitsWritten = true;
      pos += 2;
      return true;
    }
    number = BigDecimal.ONE;
    spread = BigDecimal.valueOf(9);
    digitsWritten = true;
    pos++;
    return true;
  }

  private boolean open(char c) {
    if ((number == null && unitBefore == 0) || spread != null) {
      return false;
    }
    int k = Digits.space(f, pos + 1);
    char next = Digits.at(f, k);
    if (c == '来' && ((unitBefore == 0 && !roundArabic()) || "个岁天人年家名位斤里米分次万块".indexOf(next) < 0)) {
      return false;
    }
    if (c == '多' && (next == '数' || next == '样' || next == '元' && Digits.at(f, k + 1) == '化')) {
      return false;
    }
    if (c == '余' && (next == '额' || next == '下' || next == '量' || next == '地')) {
      return false;
    }
    BigDecimal value = total.add(section).add(number == null ? BigDecimal.ZERO : number);
    BigDecimal plain = value.stripTrailingZeros();
    more = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    pos++;
    if (Digits.power(next) < 4 || prefixed(k)) {
      closed = true;
    }
    return true;
  }

  private boolean roundArabic() {
    return number != null
        && number.scale() == 0
        && number.signum() > 0
        && number.remainder(TEN).signum() == 0;
  }

  /** Whether 千, 百, 兆 at {@code i} belong to a unit: 千克, 百帕, 兆瓦. */
  private boolean prefixed(int i) {
    char c = f[i];
    char next = Digits.at(f, i + 1);
    if (c == '千') {
      return (number != null || unitBefore > 0) && "米克瓦伏帕卡焦赫牛字比乏".indexOf(next) >= 0;
    }
    if (c == '兆') {
      return "瓦赫帕焦比字欧伏乏".indexOf(next) >= 0;
    }
    return c == '百'
        && (next == '帕' || next == '分' && Digits.at(f, i + 2) == '点')
        && (number != null || unitBefore > 0);
  }

  private void finishTail() {
    tail();
  }

  /** 两千六 means 2600: a last digit right behind 百, 千, 万, 亿 counts in the next place. */
  private void tail() {
    if (number == null || zero || arabic || unitBefore < 2 || number.compareTo(TEN) >= 0) {
      return;
    }
    number = number.scaleByPowerOfTen(unitBefore - 1);
    step = BigDecimal.ONE.scaleByPowerOfTen(unitBefore - 1);
    spread = spread == null ? null : spread.scaleByPowerOfTen(unitBefore - 1);
  }
}
