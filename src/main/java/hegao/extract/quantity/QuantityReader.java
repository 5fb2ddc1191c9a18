package hegao.extract.quantity;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.Halves;
import hegao.extract.unit.Prefix;
import hegao.extract.unit.Ranges;
import hegao.extract.unit.Shared;
import hegao.extract.unit.UnitScanner;
import hegao.lexicon.Measures;
import hegao.mention.Unit.Dimension;
import hegao.text.Span;
import java.math.BigDecimal;

/**
 * Number, unit and hedges.
 *
 * <pre>
 * quantity = [hedge] [currency] numeral [range numeral] [unit ["半"] {part}] ["级"] [hedge]
 * range    = "-" | "—" | "~" | "至" | "到"
 * part     = numeral unit                      (五元六角, 两年零三个月)
 * </pre>
 */
public final class QuantityReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private QuantityReader() {}

  /** Reads at {@code i}; the index to go on from, or -1 when nothing starts here. */
  public static int read(Page p, int i) {
    Prefix prefix = Prefix.at(p, i);
    int at = prefix == null ? i : prefix.end();
    Numeral first = p.at(at) == '半' ? Halves.at(p, at) : null;
    first = first == null ? p.numeral(at) : first;
    if (first == null) {
      return -1;
    }
    if (first.value() == null) {
      return first.end();
    }
    if (Names.partOfName(p, first)) {
      return Names.end(p, first.end());
    }
    Draft draft = new Draft(p, i, first, prefix == null ? null : prefix.measure());
    return draft.read();
  }

  /** One quantity in the making. */
  private static final class Draft {
    private final Page p;
    private final int start;
    private final Numeral first;
    private Numeral second;
    private Measures.Measure measure;
    private UnitScanner.Found unit;
    private int end;
    private BigDecimal extra = BigDecimal.ZERO;
    private BigDecimal step = HALF;
    private boolean magnitude;
    private boolean openUnit;
    private boolean between;

    Draft(Page p, int start, Numeral first, Measures.Measure currency) {
      this.p = p;
      this.start = start;
      this.first = first;
      this.measure = currency;
      this.end = first.end();
    }

    int read() {
      range();
      unit();
      level();
      Hedges before = Hedges.before(p, start, first);
      if (!wanted(before)) {
        return end;
      }
      if (!p.loose
          && before.kind() == null
          && second == null
          && measure != null
          && Sessions.ordinal(p, first, end)) {
        p.add(
            new hegao.mention.Ordinal(
                new Span(start, Sessions.end(p, end)),
                first.value().longValue(),
                p.text.substring(first.end(), Sessions.end(p, end))),
            "届次");
        return end;
      }
      parts();
      int core = end;
      end = between && p.word(end, "之间") ? end + 2 : core;
      Hedges behind = Hedges.behind(p, end, measure);
      int from = before.extends_() ? before.at() : start;
      int to = behind == null ? end : behind.at();
      p.add(
          written()
              .quantity(new Span(from, to), before.kind(), behind == null ? null : behind.kind()),
          "数量");
      if (p.loose) {
        note(before);
      }
      return to;
    }

    private void note(Hedges before) {
      p.numerals.add(first);
      inner(before);
      if (second != null) {
        p.numerals.add(second);
        p.hedged.add(
            new Page.Hedged(
                new Span(first.start(), second.end()),
                Ranges.scaledLike(first, second).value(),
                second.value()));
      }
      if (before.extends_()) {
        p.hedged.add(new Page.Hedged(new Span(before.at(), first.end()), first.value(), null));
      }
    }

    /** The last figure of a range, and the figure inside a hedge, with its unit. */
    private void inner(Hedges before) {
      boolean hedged = before.extends_() && second == null && start == first.start();
      if (measure == null || magnitude || extra.signum() != 0 || !hedged && second == null) {
        return;
      }
      p.inner.add(written().inner());
    }

    private void range() {
      int k = first.end();
      UnitScanner.Found own = measure == null ? UnitScanner.behind(p, first) : null;
      int gap = Ranges.separator(p, own == null ? k : own.end());
      if (gap < 0 || (own != null && Ranges.fromTo(p, start))) {
        return;
      }
      Numeral other = p.numeral(gap);
      if (other == null
          || other.value() == null
          || other.start() != gap
          || other.value().signum() < 0 && first.value().signum() >= 0) {
        return;
      }
      UnitScanner.Found after = UnitScanner.behind(p, other);
      boolean times =
          own != null
              && after != null
              && own.dimension() == Dimension.TIME
              && after.dimension() == Dimension.TIME
              && p.loose;
      boolean same =
          times || own == null || (after != null && after.measure().equals(own.measure()));
      boolean sensible =
          own != null
              || after != null
              || measure != null
              || p.loose
              || other.form() != Numeral.Form.DIGITS;
      if (!same || !sensible || Names.partOfName(p, other)) {
        return;
      }
      second = other;
      end = other.end();
      between = "与和".indexOf(p.at(Digits.space(p.f, own == null ? k : own.end()))) >= 0;
    }

    private void unit() {
      Numeral last = second == null ? first : second;
      unit = UnitScanner.behind(p, last);
      if (unit == null) {
        measure = measure == null && second == null ? Shared.measure(p, first) : measure;
        return;
      }
      boolean money = unit.dimension() == Dimension.MONEY;
      boolean degrees =
          measure != null
              && measure.unit().dimension() == Dimension.TEMPERATURE
              && "度摄氏度".contains(unit.base());
      if (measure != null && !money && !degrees) {
        unit = null;
        return;
      }
      if (measure == null || measure.unit().base().equals("元") && money) {
        measure = unit.base().equals("元") && measure != null ? measure : unit.measure();
      }
      end = unit.end();
      openUnit = unit.open();
      if (unit.half()) {
        extra = HALF;
      }
    }

    /** 级: an order of magnitude. */
    private void level() {
      Numeral last = second == null ? first : second;
      boolean big = last.level() || last.form() != Numeral.Form.ARABIC || measure != null;
      char next = p.at(end + 1);
      boolean marker = p.at(end) == '级' && next != '别' && next != '联';
      if (marker
          && big
          && (last.level() || measure == null || money() || measure.unit().base().equals("吨"))
          && (last.value().compareTo(BigDecimal.TEN) > 0)) {
        magnitude = true;
        end++;
      }
    }

    private WrittenFigure written() {
      return new WrittenFigure(
          p, start, end, first, second, measure, extra, step, magnitude, openUnit);
    }

    private boolean money() {
      return measure != null && measure.unit().dimension() == Dimension.MONEY;
    }

    /** Whether this number is told at all, or a name, a level word in an idiom, a bare digit. */
    private boolean wanted(Hedges before) {
      if (first.level() && second == null) {
        boolean hedged = before.kind() != null;
        if (measure != null
            && measure.unit().dimension() == Dimension.TIME
            && !hedged
            && !p.loose) {
          return false;
        }
        boolean two = first.length() > 1 || NamedCounts.people(p, end);
        boolean limited = measure != null && Hedges.behind(p, end, measure) != null;
        return magnitude
            || limited && Digits.power(p.f[first.start()]) > 1
            || hedged && (measure != null || two || p.loose)
            || two && (measure != null || p.loose)
            || (money() && Governed.step(p, end));
      }
      if (measure != null || magnitude) {
        return p.loose || Names.counts(p, first, start, end, measure);
      }
      return Names.bareWanted(p, start, first, second, before.kind() != null);
    }

    /** 五元六角, 三米九, 两年零三个月: further parts in smaller units. */
    private void parts() {
      if (measure == null || second != null || first.more() != null) {
        return;
      }
      Parts.Sum sum = Parts.read(p, end, measure, first);
      if (sum != null) {
        end = sum.end();
        extra = extra.add(sum.extra());
        step = sum.step();
      }
    }
  }
}
