package hegao.extract.quantity;

import hegao.extract.numeral.Numeral;
import hegao.extract.numeral.Precision;
import hegao.extract.page.Page;
import hegao.extract.unit.Ranges;
import hegao.extract.unit.Speeds;
import hegao.lexicon.Hedge;
import hegao.lexicon.Measures;
import hegao.mention.Bound;
import hegao.mention.Interval;
import hegao.mention.Quantity;
import hegao.mention.Unit;
import hegao.mention.Unit.Dimension;
import hegao.text.Span;
import java.math.BigDecimal;

/**
 * What a number with its unit is worth.
 *
 * @param p the text
 * @param start where it starts, its hedge left out
 * @param end index after it, its hedge left out
 * @param first the number
 * @param second upper end of a range, or null
 * @param measure the unit, or null
 * @param extra what smaller units and 半 add
 * @param step worth of the last place of what they add
 * @param magnitude whether 级 stands behind
 * @param openUnit whether 多, 余 stand between number and unit
 */
record WrittenFigure(
    Page p,
    int start,
    int end,
    Numeral first,
    Numeral second,
    Measures.Measure measure,
    BigDecimal extra,
    BigDecimal step,
    boolean magnitude,
    boolean openUnit) {
  /** The quantity with the given span, hedges before and behind or null. */
  Quantity quantity(Span hedged, Hedge.Kind before, Hedge.Kind behind) {
    Unit unit = measure == null ? Unit.NONE : measure.unit();
    int per = Speeds.start(p, start, unit);
    boolean speed = per >= 0 && hedged.start() == start;
    Span span = speed ? new Span(per, hedged.end()) : hedged;
    Unit meant = speed ? Speeds.unit(p, per, unit) : unit;
    BigDecimal top = top();
    Numeral figure = worth(meant, top, span.start());
    meant = meant.base().equals("番") ? new Unit("倍", Dimension.TIMES, BigDecimal.ONE) : meant;
    BigDecimal factor = factor(figure);
    boolean percent =
        meant.dimension() == Dimension.PERCENT || meant.dimension() == Dimension.POINTS;
    Hedge.Kind hedge = hedge(figure, before != null ? before : behind);
    Interval interval = interval(figure, top, hedge, percent);
    return new Quantity(
        span,
        new Span(start, end),
        Precision.plain(figure.value().multiply(factor)),
        top == null ? null : Precision.plain(top.multiply(factor)),
        meant,
        bound(figure, top, hedge),
        factor.compareTo(BigDecimal.ONE) == 0 ? interval : interval.times(factor));
  }

  private BigDecimal top() {
    if (second == null) {
      return first.top();
    }
    return second.top() == null ? second.value() : second.top();
  }

  /** The number as it is meant: 翻两番 is four, 增长两倍 three times, 两年半 2.5. */
  private Numeral worth(Unit meant, BigDecimal top, int from) {
    Numeral figure = second == null ? first : Ranges.scaledLike(first, second);
    boolean times = meant.dimension() == Dimension.TIMES && top == null;
    if (meant.base().equals("番")) {
      figure = figure.valued(Doubling.times(figure.value()), BigDecimal.ONE);
    } else if (times && Doubling.grown(p, from) && !p.loose) {
      figure = figure.valued(figure.value().add(BigDecimal.ONE), figure.step());
    }
    if (extra.signum() == 0) {
      return figure;
    }
    BigDecimal signed = figure.value().signum() < 0 ? extra.negate() : extra;
    return figure.valued(figure.value().add(signed), step.min(figure.step()));
  }

  /** What the unit is worth in its base unit; 85折 counts in hundredths. */
  private BigDecimal factor(Numeral figure) {
    BigDecimal factor = measure == null ? BigDecimal.ONE : measure.factor();
    boolean hundredths =
        factor.compareTo(BigDecimal.TEN) == 0
            && p.at(end - 1) == '折'
            && figure.value().compareTo(BigDecimal.TEN) > 0;
    return hundredths ? BigDecimal.ONE : factor;
  }

  private Hedge.Kind hedge(Numeral figure, Hedge.Kind told) {
    boolean more = figure.more() != null;
    if (told != null && (told != Hedge.Kind.APPROX || !more && !openUnit)) {
      return told;
    }
    return openUnit ? Hedge.Kind.MORE_THAN : more ? null : told;
  }

  private Bound bound(Numeral figure, BigDecimal top, Hedge.Kind hedge) {
    if (magnitude && hedge == null) {
      return priceClass(figure) ? Bound.APPROX : Bound.AT_LEAST;
    }
    if (top != null) {
      return Bound.RANGE;
    }
    if (hedge != null) {
      return Precision.bound(hedge);
    }
    return figure.more() != null ? Bound.MORE_THAN : figure.level() ? Bound.APPROX : Bound.EXACT;
  }

  /** 50万元级豪车: a class of price, no size of an industry. */
  private boolean priceClass(Numeral figure) {
    return measure != null
        && measure.unit().dimension() == Dimension.MONEY
        && figure.value().precision() - figure.value().scale() <= 7;
  }

  private Interval interval(Numeral figure, BigDecimal top, Hedge.Kind hedge, boolean percent) {
    if (top != null) {
      return Precision.range(figure.value(), top, second == null ? BigDecimal.ZERO : second.step());
    }
    if (magnitude && hedge == null && priceClass(figure)) {
      return Precision.of(figure, Hedge.Kind.APPROX, false);
    }
    if (magnitude && hedge == null
        || hedge == Hedge.Kind.AT_LEAST && figure.level() && p.at(start - 1) == '上') {
      return Precision.magnitude(figure.value());
    }
    return Precision.of(figure, hedge, percent);
  }

  /** The last figure of a range, or the figure inside a hedge, with its unit and nothing else. */
  Quantity inner() {
    Numeral last = second == null ? first : second;
    Span span = new Span(last.start(), end);
    BigDecimal value = Precision.plain(last.value().multiply(measure.factor()));
    Interval interval = Precision.of(last, null, true);
    return new Quantity(span, span, value, null, measure.unit(), Bound.EXACT, interval);
  }
}
