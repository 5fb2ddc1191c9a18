package hegao.extract.page;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.numeral.NumeralScanner;
import hegao.lexicon.Fold;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A text under reading, and what has been read of it so far. */
public final class Page {
  /** A date or period that cannot be placed without a publication date. */
  public record Undated(Span span, boolean day, LocalDate from) {}

  /** A mention, the reading that made it. */
  public record Made(Mention mention, String reading) {}

  /** The text as it stands. */
  public final String text;

  /** Its characters folded to one width and script; the places are the same. */
  public final char[] f;

  /** The day of publication, or null. */
  public final LocalDate published;

  /** Whether bare numbers and undated dates are wanted too. */
  public final boolean loose;

  /** What was read so far, in the order of reading. */
  public final List<Made> made = new ArrayList<>();

  /** Dates that could not be placed, where they are wanted. */
  public final List<Undated> undated = new ArrayList<>();

  /** Bare numbers, where they are wanted. */
  public final List<Numeral> numerals = new ArrayList<>();

  /** Numbers with their hedges, or from one to another, the unit left out. */
  public final List<Hedged> hedged = new ArrayList<>();

  /** Quantities inside others: 250米 of 超过250米, 20% of 5—20%. */
  public final List<hegao.mention.Quantity> inner = new ArrayList<>();

  /** A hedged number or a range of numbers. */
  public record Hedged(Span span, java.math.BigDecimal low, java.math.BigDecimal high) {}

  /** Dates that have their day of the week behind them. */
  public final List<NamedWeekday> weekdays = new ArrayList<>();

  /** End of the last mention: hedges do not reach behind it. */
  public int floor;

  /** The last period with days, for 同年, 当月. */
  public Period last;

  /** The last single day that is no feast's name, for 当日, 次日. */
  private Period lastDay;

  private int cachedAt = -1;
  private Numeral cached;

  /** A text of which nothing is read yet. */
  public Page(String text, LocalDate published, boolean loose) {
    this.text = text;
    this.f = Fold.of(text);
    this.published = published;
    this.loose = loose;
  }

  /** The folded character at {@code i}; a line break outside the text. */
  public char at(int i) {
    return Digits.at(f, i);
  }

  /** Whether {@code word} stands at {@code i}. */
  public boolean word(int i, String word) {
    return Digits.word(f, i, word);
  }

  /** The number that starts at {@code i}, or null. */
  public Numeral numeral(int i) {
    if (i != cachedAt) {
      cachedAt = i;
      cached = i < f.length ? NumeralScanner.at(f, i) : null;
    }
    return cached;
  }

  /** Takes down a mention that {@code reading} made. */
  public void add(Mention mention, String reading) {
    made.add(new Made(mention, reading));
    floor = mention.span().end();
    if (mention instanceof Period period) {
      last = period;
      boolean day = period.grain() == Period.Grain.DAY && period.end().equals(period.start());
      lastDay = day && period.anchor() != Period.Anchor.CALENDAR ? period : lastDay;
    }
  }

  /** The period whose last day 当天 at {@code i} goes by: what it stands at, or the last day told. */
  public Period dayBefore(int i) {
    boolean touching = last != null && i - last.span().end() <= 1;
    return touching || lastDay == null ? last : lastDay;
  }

  /** Whether the text holds nothing but the part from {@code start} to {@code end}. */
  public boolean alone(int start, int end) {
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
