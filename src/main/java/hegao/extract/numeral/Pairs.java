package hegao.extract.numeral;

/** 三四, 三五: two neighbouring digits, or three and five, that stand for a range. */
final class Pairs {
  private Pairs() {}

  /**
   * Whether the two Chinese digits at {@code i} are a range.
   *
   * @param placed whether 十, 百, 千, 万 stand before
   */
  static boolean at(char[] f, int i, boolean placed) {
    int a = Digits.chinese(f[i]);
    int b = Digits.chinese(f[i + 1]);
    boolean near = a > 0 && (b == a + 1 || (a == 3 && b == 5)) && b <= 9;
    char next = Digits.at(f, Digits.space(f, i + 2));
    return near && next != '点' && next != '折' && (placed || Digits.han(next) || next == '%');
  }
}
