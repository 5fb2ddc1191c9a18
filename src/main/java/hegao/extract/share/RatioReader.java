package hegao.extract.share;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.numeral.Precision;
import hegao.extract.page.Page;
import hegao.extract.quantity.Hedges;
import hegao.extract.unit.UnitScanner;
import hegao.mention.Bound;
import hegao.mention.Interval;
import hegao.mention.Ratio;
import hegao.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;

/** Parts of a whole: 百分之三十五, 三分之二, 3/4, 每9辆汽车中就有1辆. */
public final class RatioReader {
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  private RatioReader() {}

  /** N分之M, N/M and 一又二分之一. */
  public static int fraction(Page p, int i) {
    Numeral n = p.numeral(i);
    if (n == null || n.value() == null) {
      return -1;
    }
    BigDecimal whole = BigDecimal.ZERO;
    Numeral below = n;
    int k = Digits.space(p.f, n.end());
    if (p.at(k) == '又' || (k > n.end() && n.arabic() && slash(p, p.numeral(k)))) {
      whole = n.value();
      below = p.numeral(Digits.space(p.f, p.at(k) == '又' ? k + 1 : k));
      if (below == null || below.value() == null) {
        return -1;
      }
    }
    int parts = partsMark(p, below.end());
    if (parts >= 0) {
      return partsOf(p, n.start(), whole, below, parts);
    }
    return slash(p, below) ? slashed(p, n.start(), whole, below) : -1;
  }

  /** 之比为3:2, 1:5的配比, 比例为五比三: the first over the second. */
  public static int proportion(Page p, int i) {
    Numeral a = p.numeral(i);
    if (a == null || a.value() == null || ":比".indexOf(p.at(a.end())) < 0) {
      return -1;
    }
    Numeral b = Digits.starts(p.at(a.end() + 1)) ? p.numeral(a.end() + 1) : null;
    boolean good =
        b != null
            && b.value() != null
            && b.form() == a.form()
            && b.start() == a.end() + 1
            && b.value().signum() > 0
            && ":比".indexOf(p.at(b.end())) < 0
            && (said(p, i) || p.word(b.end(), "的比") || p.word(b.end(), "的配比"));
    return good ? ratio(p, i, BigDecimal.ZERO, a, b, b.end(), "两数之比") : -1;
  }

  /** Whether 比 or 配比, 比例 leads up to {@code i}: 之比为, 比例达到. */
  public static boolean said(Page p, int i) {
    for (int k = i - 1; k >= Math.max(p.floor, i - 6); k--) {
      char c = p.f[k];
      if (",。；;，\n、".indexOf(c) >= 0) {
        return false;
      }
      if (c == '比') {
        return "分赛".indexOf(p.at(k + 1)) < 0;
      }
    }
    return false;
  }

  private static boolean slash(Page p, Numeral n) {
    return n != null
        && n.value() != null
        && n.form() == Numeral.Form.ARABIC
        && p.at(n.end()) == '/'
        && Digits.arabic(p.at(n.end() + 1));
  }

  /** Index behind 分之 at {@code i}, or -1. */
  static int partsMark(Page p, int i) {
    int k = Digits.space(p.f, i);
    if (p.at(k) != '分') {
      return -1;
    }
    k = Digits.space(p.f, k + 1);
    return p.at(k) == '之' ? Digits.space(p.f, k + 1) : -1;
  }

  private static int partsOf(Page p, int start, BigDecimal whole, Numeral below, int at) {
    Numeral above = p.numeral(at);
    if (above == null || above.value() == null || below.value().signum() == 0) {
      return -1;
    }
    p.numerals.add(above);
    boolean percent =
        below.level() && whole.signum() == 0
            || p.word(below.start(), "负")
                && "百千万".indexOf(p.f[below.end() - 1]) >= 0
                && below.length() <= 3
                && below.value().abs().compareTo(BigDecimal.valueOf(100)) >= 0;
    if (!percent) {
      return ratio(p, start, whole, above, below, above.end(), "分数");
    }
    return Hundredths.read(p, start, below, above);
  }

  private static int slashed(Page p, int start, BigDecimal whole, Numeral above) {
    Numeral below = p.numeral(above.end() + 1);
    boolean good =
        below != null
            && below.value() != null
            && below.form() == Numeral.Form.ARABIC
            && below.value().signum() > 0
            && p.at(below.end()) != '/'
            && !Digits.letter(p.at(below.end()))
            && p.at(start - 1) != '/'
            && p.at(below.end()) != '-';
    return good ? ratio(p, start, whole, above, below, below.end(), "分数") : -1;
  }

  private static int ratio(
      Page p, int start, BigDecimal whole, Numeral above, Numeral below, int end, String reading) {
    if (below.value().signum() == 0) {
      return -1;
    }
    boolean negative = whole.signum() < 0;
    BigDecimal part = above.value().divide(below.value(), DIGITS);
    BigDecimal value = negative ? whole.subtract(part) : whole.add(part);
    p.numerals.add(above);
    Hedges before = Hedges.before(p, start, below);
    Hedges behind = Hedges.behind(p, end, null);
    int from = before.extends_() ? before.at() : start;
    int to = behind == null ? end : behind.at();
    var hedge = before.kind() != null ? before.kind() : behind == null ? null : behind.kind();
    Bound bound = hedge == null ? Bound.EXACT : Precision.bound(hedge);
    p.add(new Ratio(new Span(from, to), value, near(value, before, behind), "", bound), reading);
    return to;
  }

  private static Interval near(BigDecimal value, Hedges before, Hedges behind) {
    BigDecimal tenth = value.abs().multiply(new BigDecimal("0.1"));
    BigDecimal hair = value.abs().multiply(new BigDecimal("0.005"));
    var hedge = before.kind() != null ? before.kind() : behind == null ? null : behind.kind();
    if (hedge == null) {
      return new Interval(value.subtract(hair), value.add(hair));
    }
    return switch (hedge) {
      case MORE_THAN, AT_LEAST, GOVERN -> new Interval(value, BigDecimal.ONE.max(value.add(tenth)));
      case LESS_THAN, AT_MOST -> new Interval(BigDecimal.ZERO, value.add(hair));
      default -> new Interval(value.subtract(tenth), value.add(tenth));
    };
  }

  /** 每9辆汽车中就有1辆. */
  public static int every(Page p, int i) {
    int k = i + 1;
    while (k < i + 5 && !Digits.starts(p.at(k))) {
      k++;
    }
    Numeral whole = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    if (whole == null || whole.value() == null || whole.value().signum() <= 0) {
      return -1;
    }
    UnitScanner.Found unit = UnitScanner.behind(p, whole);
    if (unit == null) {
      return -1;
    }
    for (int at = unit.end(); at < unit.end() + 16; at++) {
      char c = p.at(at);
      if ("。；;!?！？\n".indexOf(c) >= 0) {
        return -1;
      }
      if (c == '有') {
        int end = part(p, i, whole, unit, at + 1);
        if (end > 0) {
          return end;
        }
      }
    }
    return -1;
  }

  /** 三人中有一人, 十户里就有七户: few of few, in words; counts in figures (23人中有5人) stay counts. */
  public static int among(Page p, int i) {
    Numeral whole = Digits.chinese(p.at(i)) > 0 ? p.numeral(i) : null;
    boolean few =
        whole != null
            && whole.value() != null
            && whole.start() == i
            && !whole.arabic()
            && whole.between(2, 10)
            && whole.top() == null;
    UnitScanner.Found unit = few ? UnitScanner.behind(p, whole) : null;
    if (unit == null || "中里".indexOf(p.at(unit.end())) < 0) {
      return -1;
    }
    int k = unit.end() + 1;
    k = p.at(k) == '就' || p.at(k) == '便' ? k + 1 : k;
    return p.at(k) == '有' ? part(p, i, whole, unit, k + 1) : -1;
  }

  private static int part(Page p, int i, Numeral whole, UnitScanner.Found unit, int at) {
    Numeral part = Digits.starts(p.at(at)) ? p.numeral(at) : null;
    UnitScanner.Found own =
        part == null || part.value() == null ? null : UnitScanner.behind(p, part);
    boolean same =
        own != null
            && (own.base().equals(unit.base())
                || own.dimension() == unit.dimension() && unit.base().startsWith("千瓦时"));
    boolean power = own != null && unit.base().equals("千瓦时") && own.base().equals("度");
    if (!(same || power) || part.value().compareTo(whole.value()) >= 0) {
      return -1;
    }
    BigDecimal value = part.value().divide(whole.value(), DIGITS);
    BigDecimal margin = value.multiply(new BigDecimal("0.05"));
    p.add(
        new Ratio(
            new Span(i, own.end()),
            value,
            new Interval(value.subtract(margin), value.add(margin)),
            own.base(),
            Bound.EXACT),
        "每几有几");
    return own.end();
  }
}
