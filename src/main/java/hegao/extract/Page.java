package hegao.extract;

import hegao.lexicon.Fold;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A text under reading, and what has been read of it so far. */
final class Page {
  /** A date or period that cannot be placed without a publication date. */
  record Undated(Span span, boolean day, LocalDate from) {}

  /** A mention, the reading that made it. */
  record Made(Mention mention, String reading) {}

  final String text;
  final char[] f;
  final LocalDate published;

  /** Whether bare numbers and undated dates are wanted too. */
  final boolean loose;

  final List<Made> made = new ArrayList<>();
  final List<Undated> undated = new ArrayList<>();
  final List<Numeral> numerals = new ArrayList<>();

  /** Numbers with their hedges, or from one to another, the unit left out. */
  final List<Hedged> hedged = new ArrayList<>();

  /** Quantities inside others: 250米 of 超过250米, 20% of 5—20%. */
  final List<hegao.mention.Quantity> inner = new ArrayList<>();

  /** A hedged number or a range of numbers. */
  record Hedged(Span span, java.math.BigDecimal low, java.math.BigDecimal high) {}

  final List<NamedWeekday> weekdays = new ArrayList<>();

  /** End of the last mention: hedges do not reach behind it. */
  int floor;

  /** The last period with days, for 同年, 当月. */
  Period last;

  /** The last single day that is no feast's name, for 当日, 次日. */
  private Period lastDay;

  private int cachedAt = -1;
  private Numeral cached;

  Page(String text, LocalDate published, boolean loose) {
    this.text = text;
    this.f = Fold.of(text);
    this.published = published;
    this.loose = loose;
  }

  char at(int i) {
    return Digits.at(f, i);
  }

  boolean word(int i, String word) {
    return Digits.word(f, i, word);
  }

  /** The number that starts at {@code i}, or null. */
  Numeral numeral(int i) {
    if (i != cachedAt) {
      cachedAt = i;
      cached = i < f.length ? NumeralScanner.at(f, i) : null;
    }
    return cached;
  }

  void add(Mention mention, String reading) {
    made.add(new Made(mention, reading));
    floor = mention.span().end();
    if (mention instanceof Period period) {
      last = period;
      boolean day = period.grain() == Period.Grain.DAY && period.end().equals(period.start());
      lastDay = day && period.anchor() != Period.Anchor.CALENDAR ? period : lastDay;
    }
  }

  /** The period whose last day 当天 at {@code i} goes by: what it stands at, or the last day told. */
  Period dayBefore(int i) {
    boolean touching = last != null && i - last.span().end() <= 1;
    return touching || lastDay == null ? last : lastDay;
  }

  /** Whether the text holds nothing but the part from {@code start} to {@code end}. */
  boolean alone(int start, int end) {
    return blank(0, start) && blank(end, f.length);
  }

  private boolean blank(int from, int to) {
    if (to - from > 8) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (f[i] != ' ' && f[i] != '\n') {
        return false;
      }
    }
    return true;
  }
}
