package hegao.extract.numeral;

import java.math.BigDecimal;

/** 几, 数 and 半 as digits: 十几, 几百, 数千, 半百. */
final class Several {
  private Several() {}

  /**
   * Adds the word to the sum.
   *
   * @param c 几, 数 or 半
   * @param next the character behind it
   * @return how many characters were taken; 0 when the word is no digit here
   */
  static int take(Tally sum, char c, char next) {
    if (c == '几' && sum.unitBefore > 0 && sum.number == null) {
      open(sum);
      return 1;
    }
    int power = Digits.power(next);
    if (sum.unitBefore > 0 || sum.number != null || power == 0 || power > 20) {
      return 0;
    }
    if (c == '半') {
      return power == 2 ? fifty(sum) : 0;
    }
    sum.number = BigDecimal.ONE;
    sum.spread = BigDecimal.valueOf(9);
    sum.digitsWritten = true;
    return 1;
  }

  /** 十几, 二百几. */
  private static void open(Tally sum) {
    boolean below = sum.zero || sum.lastScale == sum.unitBefore;
    int place = below ? Math.max(sum.unitBefore - 1, 0) : sum.unitBefore;
    sum.more = BigDecimal.ONE.scaleByPowerOfTen(sum.unitBefore == 1 ? 1 : place);
    sum.zero = false;
  }

  /** 半百. */
  private static int fifty(Tally sum) {
    sum.section = BigDecimal.valueOf(50);
    sum.step = BigDecimal.ONE;
    sum.unitBefore = 1;
    sum.lastPlace = 1;
    sum.placed = true;
    sum.digitsWritten = true;
    return 2;
  }
}
