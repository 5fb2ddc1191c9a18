package hegao.claim;

import hegao.mention.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How one figure may have become another: the slips that fingers make. */
public enum Slip {
  SWAPPED("两位数字颠倒"),
  TEN_THOUSANDS("万、亿之差"),
  POINT("小数点错位"),
  SIGN("增减方向相反"),
  DIGIT("一位数字不同");

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** Figures nearer than this are not 万 and 亿 apart. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(1_000);

  private static final int TEN = 10;

  /** Fewest digits of a rounded figure that says so by nothing but its digits. */
  private static final int EXACT = 3;

  /** A mark is told of what has passed it by no more than this part. */
  private static final BigDecimal PASSED = new BigDecimal("0.1");

  private final String label;

  Slip(String label) {
    this.label = label;
  }

  /** The words editors read. */
  public String label() {
    return label;
  }

  /** The likely slip between two figures that should be one; null when none is recognised. */
  public static Slip between(Value a, Value b) {
    boolean words = a.number() == null || b.number() == null;
    if (words || a.max() != null || b.max() != null || a.toCommon().compareTo(b.toCommon()) != 0) {
      return null;
    }
    BigDecimal x = a.number();
    BigDecimal y = b.number();
    if (x.signum() == 0 || y.signum() == 0 || x.compareTo(y) == 0) {
      return null;
    }
    if (x.signum() != y.signum()) {
      return x.negate().compareTo(y) == 0 ? SIGN : null;
    }
    int shift = shift(x.abs(), y.abs());
    if (shift != 0) {
      return Math.abs(shift) % 4 == 0 ? TEN_THOUSANDS : POINT;
    }
    return rounded(a, b) ? TEN_THOUSANDS : digits(x.abs(), y.abs());
  }

  /**
   * The same where one figure is told with fewer digits or a hedge: 2305.2万 and 超3300万; the last
   * digit of the shorter may be one off.
   */
  public static Slip about(Value a, Value b) {
    Slip slip = between(a, b);
    boolean words = a.number() == null || b.number() == null || a.max() != null || b.max() != null;
    if (slip != null || words || a.toCommon().compareTo(b.toCommon()) != 0) {
      return slip;
    }
    int digits = Math.min(significant(a.number()), significant(b.number()));
    int finer = Math.max(significant(a.number()), significant(b.number())) - digits;
    boolean hedged = a.bound() != Bound.EXACT || b.bound() != Bound.EXACT;
    boolean rounded = hedged || finer > 1 || finer == 1 && digits >= EXACT;
    if (digits < 2 || !rounded || a.number().signum() != b.number().signum()) {
      return null;
    }
    BigDecimal x = a.number().abs().round(new MathContext(digits, RoundingMode.DOWN));
    BigDecimal y = b.number().abs().round(new MathContext(digits, RoundingMode.DOWN));
    Slip near = x.compareTo(y) == 0 ? null : digits(x, y);
    boolean off = near == null && hedged && x.compareTo(y) != 0;
    Slip close = off ? beside(x, y) : near;
    return close == SWAPPED && !hedged && finer < 2 ? null : close;
  }

  /** The slip between two figures of which the last digits are one off besides. */
  private static Slip beside(BigDecimal x, BigDecimal y) {
    BigDecimal last = x.ulp();
    Slip up = digits(x.add(last), y);
    return up != null ? up : digits(x.subtract(last), y);
  }

  /** Whether one is the other rounded, but for 万 and 亿: 14130万 and 1.4万亿. */
  private static boolean rounded(Value a, Value b) {
    Value large = a.number().abs().compareTo(b.number().abs()) > 0 ? a : b;
    Value small = large == a ? b : a;
    boolean telling = significant(a.number()) > 1 && significant(b.number()) > 1;
    return (telling || marked(small, large))
        && small.interval() != null
        && large.interval() != null
        && small.number().abs().multiply(LEAST).compareTo(large.number().abs()) < 0
        && (small.interval().times(WAN).meets(large.interval())
            || small.interval().times(YI).meets(large.interval()));
  }

  /** Whether one of one digit is a mark that the other, but for 万 and 亿, has just passed. */
  private static boolean marked(Value small, Value large) {
    Value mark = significant(small.number()) == 1 ? small : large;
    Value figure = mark == small ? large : small;
    int digits = significant(figure.number());
    boolean hedged = mark.bound() != Bound.EXACT && mark.bound() != Bound.RANGE;
    if (!hedged || digits < EXACT) {
      return false;
    }
    BigDecimal x = mark.number().abs().stripTrailingZeros();
    BigDecimal y = figure.number().abs().stripTrailingZeros();
    BigDecimal ratio = leading(y).divide(leading(x), MathContext.DECIMAL32);
    return ratio.subtract(BigDecimal.ONE).abs().compareTo(PASSED) <= 0;
  }

  /** The digits of a number with the point behind the first: 4.026 of 40260000. */
  private static BigDecimal leading(BigDecimal number) {
    return number.scaleByPowerOfTen(1 - number.precision() + number.scale());
  }

  /** Number of digits that carry a value: 4 of 42010000. */
  public static int significant(BigDecimal number) {
    return Digits.count(number);
  }

  /** How many places the point has moved, when the digits are the same; else 0. */
  private static int shift(BigDecimal x, BigDecimal y) {
    long p = Digits.of(x);
    long q = Digits.of(y);
    if (p >= 0 && q >= 0) {
      return p == q ? Digits.scale(y) - Digits.scale(x) : 0;
    }
    BigDecimal a = x.stripTrailingZeros();
    BigDecimal b = y.stripTrailingZeros();
    return a.unscaledValue().equals(b.unscaledValue()) ? b.scale() - a.scale() : 0;
  }

  private static Slip digits(BigDecimal x, BigDecimal y) {
    int scale = Math.max(Digits.scale(x), Digits.scale(y));
    long p = Digits.at(x, scale);
    long q = Digits.at(y, scale);
    return p < 0 || q < 0
        ? spelled(
            x.setScale(scale).unscaledValue().toString(),
            y.setScale(scale).unscaledValue().toString())
        : counted(p, q);
  }

  /** The same for figures that fit into one machine word: no strings on hot paths. */
  private static Slip counted(long p, long q) {
    if (Digits.length(p) != Digits.length(q)) {
      return null;
    }
    int differing = 0;
    long first = 0;
    long last = 0;
    for (long x = p, y = q; x != y; x /= TEN, y /= TEN) {
      if (x % TEN != y % TEN) {
        differing++;
        last = differing == 1 ? x % TEN * TEN + y % TEN : last;
        first = y % TEN * TEN + x % TEN;
      }
    }
    if (differing == 1) {
      return p >= TEN ? DIGIT : null;
    }
    return differing == 2 && first == last ? SWAPPED : null;
  }

  private static Slip spelled(String p, String q) {
    if (p.length() != q.length()) {
      return null;
    }
    int first = -1;
    int last = -1;
    int differing = 0;
    for (int i = 0; i < p.length(); i++) {
      if (p.charAt(i) != q.charAt(i)) {
        first = first < 0 ? i : first;
        last = i;
        differing++;
      }
    }
    if (differing == 1) {
      return DIGIT;
    }
    boolean swapped =
        differing == 2 && p.charAt(first) == q.charAt(last) && p.charAt(last) == q.charAt(first);
    return swapped ? SWAPPED : null;
  }
}
