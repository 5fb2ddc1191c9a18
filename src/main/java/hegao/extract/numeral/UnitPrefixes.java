package hegao.extract.numeral;

/** 千, 百, 兆 that belong to a unit: 千克, 百帕, 兆瓦. */
final class UnitPrefixes {
  private UnitPrefixes() {}

  /**
   * Whether the character at {@code i} is one.
   *
   * @param counted whether a number stands before
   */
  static boolean at(char[] f, int i, boolean counted) {
    char next = Digits.at(f, i + 1);
    return switch (f[i]) {
      case '千' -> counted && "米克瓦伏帕卡焦赫牛字比乏".indexOf(next) >= 0;
      case '兆' -> "瓦赫帕焦比字欧伏乏".indexOf(next) >= 0;
      case '百' -> counted && (next == '帕' || next == '分' && Digits.at(f, i + 2) == '点');
      default -> false;
    };
  }
}
