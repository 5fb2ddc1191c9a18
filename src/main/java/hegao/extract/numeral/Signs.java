package hegao.extract.numeral;

/** The sign before a number: 负, 零下, -. */
final class Signs {
  private Signs() {}

  /** Index of the number behind the sign at {@code pos}, or {@code pos} where no sign stands. */
  static int behind(char[] f, int pos) {
    char c = f[pos];
    int after = -1;
    if (c == '负' && Digits.at(f, pos - 1) != '正') {
      after = Digits.at(f, pos + 1) == '的' ? pos + 2 : pos + 1;
      after = Digits.space(f, after);
    } else if (Digits.word(f, pos, "零下")) {
      after = pos + 2;
    } else if (c == '-') {
      after = minus(f, pos);
    }
    boolean follows =
        after >= 0 && (Digits.starts(Digits.at(f, after)) || Digits.at(f, after) == '.');
    return follows ? after : pos;
  }

  /** Index behind a hyphen that is a minus and joins no words, or -1. */
  private static int minus(char[] f, int pos) {
    char before = Digits.at(f, pos - 1);
    boolean counted = Digits.starts(Digits.at(f, pos - 2)) && "年月日号时分个度元万亿".indexOf(before) >= 0;
    boolean free =
        !Digits.arabic(before)
            && !Digits.letter(before)
            && !counted
            && "年月日号%℃-)）".indexOf(before) < 0;
    char next = Digits.at(f, pos + 1);
    boolean wide =
        next == ' '
            && (pos == 0 || before == '\n' || before == ' ' || before == '为')
            && Digits.arabic(Digits.at(f, pos + 2));
    return free && (Digits.arabic(next) || next == '.') ? pos + 1 : wide ? pos + 2 : -1;
  }
}
