package hegao.judge;

import hegao.claim.Value;
import hegao.mention.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers the way newspapers do: 278.8万, 4201.4亿, +9.8%. */
final class Amounts {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal WAN_YI = YI.multiply(WAN);

  private Amounts() {}

  /** A number in 万 or 亿 where it is that large; all its digits are kept. */
  static String show(BigDecimal number) {
    BigDecimal size = number.abs();
    if (size.compareTo(WAN) < 0) {
      return plain(number);
    }
    if (size.compareTo(YI) < 0) {
      return plain(number.divide(WAN)) + "万";
    }
    // 12345亿 but 4.1万亿: whichever is shorter.
    String inYi = plain(number.divide(YI)) + "亿";
    String inWanYi = plain(number.divide(WAN_YI)) + "万亿";
    return size.compareTo(WAN_YI) < 0 || inYi.length() <= inWanYi.length() ? inYi : inWanYi;
  }

  /** The number of a value with its percent sign, a range with both ends. */
  static String show(Value value) {
    String sign = "%".equals(value.unit()) ? "%" : "";
    String low = show(value.number()) + sign;
    return value.max() == null ? low : low + "—" + show(value.max()) + sign;
  }

  /** The number of a value with its hedge: 超过4200亿, 约3万. */
  static String hedged(Value value) {
    String number = show(value);
    return switch (value.bound()) {
      case EXACT, RANGE -> number;
      case APPROX -> "约" + number;
      case MORE_THAN -> "超过" + number;
      case AT_LEAST -> number + "以上";
      case LESS_THAN -> "不足" + number;
      case AT_MOST -> "至多" + number;
    };
  }

  /** A value with all it may stand for: {@code 254万（253.5万–254.5万）}. */
  static String spread(Value value) {
    Interval interval = value.interval();
    boolean point =
        interval.low() != null
            && interval.high() != null
            && interval.low().compareTo(interval.high()) == 0;
    return point ? hedged(value) : hedged(value) + "（" + range(interval, value.unit()) + "）";
  }

  /** The values a figure may stand for: {@code 95.25万–95.35万}, {@code 4200亿以上}. */
  static String range(Interval interval, String unit) {
    String sign = "%".equals(unit) ? "%" : "";
    if (interval.low() == null && interval.high() == null) {
      return "任何数";
    }
    if (interval.high() == null) {
      return show(interval.low()) + sign + "以上";
    }
    if (interval.low() == null) {
      return show(interval.high()) + sign + "以下";
    }
    if (interval.low().compareTo(interval.high()) == 0) {
      return show(interval.low()) + sign;
    }
    return show(interval.low()) + sign + "–" + show(interval.high()) + sign;
  }

  /** A change in percent, signed, one decimal: {@code +9.8%}. */
  static String change(BigDecimal from, BigDecimal to) {
    return signed(ratio(to, from).subtract(BigDecimal.ONE).movePointRight(2)) + "%";
  }

  /** One number in percent of another: {@code 100.4%}. */
  static String percentOf(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? "无意义"
        : plain(ratio(part, whole).movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "%";
  }

  /** With its sign and at most one decimal; more where that would show nothing. */
  static String signed(BigDecimal number) {
    int scale = number.abs().compareTo(new BigDecimal("0.05")) < 0 ? 3 : 1;
    BigDecimal rounded = number.setScale(scale, RoundingMode.HALF_UP);
    String digits = plain(rounded.abs());
    return rounded.signum() == 0 ? "0" : (rounded.signum() > 0 ? "+" : "−") + digits;
  }

  /** A quotient with at most two decimals. */
  static String quotient(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? "无意义"
        : plain(ratio(part, whole).setScale(2, RoundingMode.HALF_UP));
  }

  /** Ends of a computed range, to four digits or so. */
  static Interval brief(Interval interval) {
    return new Interval(brief(interval.low()), brief(interval.high()));
  }

  private static BigDecimal brief(BigDecimal end) {
    return end == null || end.precision() - end.scale() > 3 && end.scale() <= 0
        ? end
        : end.setScale(Math.min(2, Math.max(0, end.scale())), RoundingMode.HALF_UP);
  }

  private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, MathContext.DECIMAL64);
  }

  /** Without exponent and without zeros at the end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
