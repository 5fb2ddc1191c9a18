package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Value;
import hegao.mention.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are written. */
public final class Figures {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal WAN_YI = new BigDecimal("1000000000000");
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

  private Figures() {}

  /** Without exponent and trailing zeros: 2540000, 0.5. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** With a comma before every third digit: 12,345. */
  static String grouped(int number) {
    StringBuilder digits = new StringBuilder().append(number);
    int first = number < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** To one decimal: 3.5. */
  static String tenths(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** The value as a program reads it; a ratio to six digits. */
  public static String plain(Kind kind, BigDecimal number) {
    return plain(kind == Kind.RATIO ? number.round(SIX_DIGITS) : number);
  }

  /** In 万 and 亿, as a reader counts: 253.5万. */
  static String counted(BigDecimal number) {
    BigDecimal size = number.abs();
    if (size.compareTo(WAN_YI) >= 0) {
      return plain(number.movePointLeft(12)) + "万亿";
    }
    if (size.compareTo(YI) >= 0) {
      return plain(number.movePointLeft(8)) + "亿";
    }
    if (size.compareTo(WAN) >= 0) {
      return plain(number.movePointLeft(4)) + "万";
    }
    return plain(number.scale() > 6 ? number.round(SIX_DIGITS) : number);
  }

  /** The values that may be meant: 253.5万–254.5万辆; empty for a word. */
  public static String interval(Claim claim) {
    Value value = claim.value();
    Interval interval = value.interval();
    if (interval == null || interval.low() == null && interval.high() == null) {
      return "";
    }
    String unit = value.unit() == null ? "" : value.unit();
    if (interval.low() == null) {
      return "<" + counted(interval.high()) + unit;
    }
    if (interval.high() == null) {
      return "≥" + counted(interval.low()) + unit;
    }
    boolean point = interval.low().compareTo(interval.high()) == 0;
    String low = counted(interval.low());
    return (point ? low : low + "–" + counted(interval.high())) + unit;
  }
}
