package hegao.extract.share;

import hegao.extract.numeral.Numeral;
import hegao.extract.numeral.Precision;
import hegao.extract.page.Page;
import hegao.extract.quantity.Hedges;
import hegao.extract.unit.Ranges;
import hegao.extract.unit.UnitScanner;
import hegao.mention.Bound;
import hegao.mention.Interval;
import hegao.mention.Quantity;
import hegao.mention.Unit;
import hegao.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;

/** 百分之三十五, 千分之二到三, 百分之三到百分之五: shares told in hundredths, thousandths, ten-thousandths. */
final class Hundredths {
  private Hundredths() {}

  static int read(Page p, int start, Numeral below, Numeral above) {
    BigDecimal factor = BigDecimal.valueOf(100).divide(below.value(), MathContext.DECIMAL64);
    BigDecimal top = above.top();
    int end = above.end();
    int gap = Ranges.separator(p, end);
    Numeral second = gap < 0 ? null : behindParts(p, gap, below);
    if (second != null
        && second.value() != null
        && UnitScanner.behind(p, second) == null
        && !p.word(second.end(), "分之")) {
      top = second.value();
      end = second.end();
    }
    Hedges before = Hedges.before(p, start, below);
    Hedges behind = Hedges.behind(p, end, null);
    var hedge = before.kind() != null ? before.kind() : behind == null ? null : behind.kind();
    BigDecimal value = Precision.plain(above.value().multiply(factor));
    Interval interval =
        top != null
            ? Precision.range(above.value(), top, above.step())
            : Precision.share(above, hedge);
    Bound bound =
        top != null
            ? Bound.RANGE
            : hedge != null
                ? Precision.bound(hedge)
                : above.more() != null ? Bound.MORE_THAN : Bound.EXACT;
    Span core = new Span(start, end);
    Span span =
        new Span(before.extends_() ? before.at() : start, behind == null ? end : behind.at());
    BigDecimal max = top == null ? null : Precision.plain(top.multiply(factor));
    BigDecimal size = factor.abs();
    p.add(
        new Quantity(
            span,
            core,
            value,
            max,
            Unit.PERCENT,
            bound,
            size.compareTo(BigDecimal.ONE) == 0 ? interval : interval.times(size)),
        "百分数");
    return span.end();
  }

  /** The number at {@code gap}, or behind the same 百分之 said again: 百分之三到百分之五. */
  private static Numeral behindParts(Page p, int gap, Numeral below) {
    Numeral n = p.numeral(gap);
    boolean again = n != null && n.value() != null && n.value().compareTo(below.value()) == 0;
    int at = again ? RatioReader.partsMark(p, n.end()) : -1;
    return at < 0 ? n : p.numeral(at);
  }
}
