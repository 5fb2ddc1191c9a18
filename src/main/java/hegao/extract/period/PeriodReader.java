package hegao.extract.period;

import hegao.extract.calendar.Centuries;
import hegao.extract.calendar.Epochs;
import hegao.extract.calendar.Eras;
import hegao.extract.calendar.Plans;
import hegao.extract.calendar.Recurring;
import hegao.extract.calendar.SchoolYears;
import hegao.extract.calendar.SeasonWords;
import hegao.extract.calendar.Weekdays;
import hegao.extract.calendar.When;
import hegao.extract.date.DateScanner;
import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.NamedWeekday;
import hegao.extract.page.Page;
import hegao.extract.stretch.Stretches;
import hegao.extract.unit.UnitScanner;
import hegao.mention.Period;
import hegao.mention.Period.Grain;
import hegao.text.Span;
import java.time.LocalDate;

/**
 * Dates and periods with what stands around them.
 *
 * <pre>
 * period = ["截至" | "截止"] date [range date] [part of day] ["以来" | "以前" | …]
 * range  = "-" | "—" | "~" | "至" | "到"
 * </pre>
 */
public final class PeriodReader {
  private PeriodReader() {}

  /** Reads a period at {@code i}: the index after it, or -1. */
  public static int read(Page p, int i) {
    if (p.at(i) == '截') {
      return AsOf.read(p, i);
    }
    if (Recurring.at(p, i)) {
      return -1;
    }
    if (p.word(i, "公元前")) {
      return Eras.beforeChrist(p, i);
    }
    When century = Centuries.at(p, i);
    century = century == null ? Epochs.at(p, i) : century;
    if (century != null) {
      return emit(p, century);
    }
    When relative = Stretches.at(p, i);
    if (relative != null) {
      return emit(p, relative);
    }
    When plan = Plans.at(p, i);
    if (plan != null) {
      return emit(p, plan);
    }
    When first = DateScanner.at(p, i, null);
    first = first == null ? SchoolYears.at(p, i) : first;
    first = first == null ? SeasonWords.at(p, i) : first;
    return first == null ? -1 : around(p, first);
  }

  private static int around(Page p, When first) {
    When date = first;
    int gap = separator(p, date);
    gap = gap < 0 && !p.loose ? separator(p, DayParts.behind(p, date)) : gap;
    When second = gap < 0 ? null : DateScanner.at(p, gap, date);
    second = second == null ? Joined.between(p, date) : second;
    if (second == null && gap > 0) {
      second = bareSecond(p, date, gap);
    }
    second = fitting(date, Joined.weekdayAfter(p, date, second));
    if (second != null && (second.placed() == date.placed() || p.loose)) {
      date = Joined.of(Joined.inOneWeek(p, date, second), second);
      if (p.loose && (p.at(date.start() - 1) == '从' || p.at(date.start() - 1) == '自')) {
        date = date.span(date.start() - 1, p.at(date.end()) == '止' ? date.end() + 1 : date.end());
      }
    }
    if (p.loose
        && date.start() == first.start()
        && first.grain() != Grain.OTHER
        && rangeFrom(p, date)) {
      date = date.span(date.start() - 1, date.end());
    }
    date = DayParts.behind(p, date);
    date = behind(p, date);
    When named = weekdayBehind(p, date);
    if (p.loose) {
      return emit(p, named);
    }
    emit(p, date);
    return named.end();
  }

  /** The second date, unless a dash only parts a feast from what follows: 春节——2025年迎春会. */
  private static When fitting(When first, When second) {
    boolean feast = first.anchor() == Period.Anchor.CALENDAR && first.grain() == Grain.DAY;
    return feast && second != null && second.grain() == Grain.YEAR ? null : second;
  }

  /** Whether 从 stands before a range that names its unit once: 从一月19到20日. */
  private static boolean rangeFrom(Page p, When date) {
    boolean from = p.at(date.start() - 1) == '从';
    for (int k = date.start(); from && k < date.end(); k++) {
      if ("-~至到".indexOf(p.f[k]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Index of the second date behind a range mark, or -1. */
  private static int separator(Page p, When date) {
    int k = Digits.space(p.f, date.end());
    char c = p.at(k);
    if (c == '-' || c == '~') {
      while (k < date.end() + 6 && (p.at(k) == '-' || p.at(k) == '~')) {
        k++;
      }
      return Digits.space(p.f, k);
    }
    boolean now = p.at(k + 1) == '今' && "年天日晚早".indexOf(p.at(k + 2)) < 0;
    boolean word = c == '至' && !now || c == '到';
    return word ? Digits.space(p.f, k + 1) : -1;
  }

  /** 2008.03-2009: four bare digits behind a month in figures are a year. */
  private static When bareSecond(Page p, When date, int gap) {
    Numeral n = p.loose && Digits.arabic(p.at(gap)) ? p.numeral(gap) : null;
    boolean year =
        n != null
            && n.value() != null
            && n.length() == 4
            && n.between(1900, 2100)
            && date.grain() == Grain.MONTH
            && p.text.charAt(date.end() - 3) == '.'
            && UnitScanner.behind(p, n) == null;
    return year ? When.year(gap, n.end(), n.intValue(), date.anchor()) : null;
  }

  private static When behind(Page p, When date) {
    int k = date.end();
    if (p.word(k, "以来")) {
      LocalDate to = p.published == null ? date.to() : p.published;
      LocalDate from = date.from() == null ? date.to() : date.from();
      boolean sensible = from != null && to != null && !from.isAfter(to);
      return sensible ? date.with(k + 2, from, to, date.grain()) : date.span(date.start(), k + 2);
    }
    if (Sides.untilNow(p, date) > 0) {
      return date.with(Sides.untilNow(p, date), date.from(), p.published, date.grain());
    }
    if (p.word(k, "期间") && date.grain() != Grain.DAY) {
      return date.span(date.start(), k + 2);
    }
    if (p.loose && p.word(k, "左右") && date.placed()) {
      return date.span(date.start(), k + 2);
    }
    if (p.loose) {
      return Sides.behind(p, date);
    }
    if (p.at(k) == '前' && date.grain() == Grain.DAY && "夜午晨".indexOf(p.at(k - 1)) >= 0) {
      return date.span(date.start(), k + 1);
    }
    boolean eve = p.word(k, "前夕");
    boolean before =
        !eve
                && (p.at(k) == '前'
                    && !Digits.starts(p.at(k + 1))
                    && "后半夕线方往期沿景列提来".indexOf(p.at(k + 1)) < 0)
            || p.word(k, "以前")
            || p.word(k, "之前");
    if (before && date.from() != null && date.grain() != Grain.OTHER && !date.season()) {
      int end = p.at(k) == '前' ? k + 1 : k + 2;
      return date.with(end, null, Sides.lastBefore(p, date), date.grain());
    }
    return date;
  }

  private static When weekdayBehind(Page p, When date) {
    if (date.grain() != Grain.DAY) {
      return date;
    }
    int k = date.end();
    k = p.at(k) == ',' || p.at(k) == '(' ? k + 1 : k;
    k = Digits.space(p.f, k);
    Weekdays.Name name = Weekdays.at(p, k);
    if (name == null || date.day() == 0) {
      return date;
    }
    if (date.to() != null && date.to().equals(date.from())) {
      p.weekdays.add(
          new NamedWeekday(
              new Span(date.start(), date.end()), date.to(), new Span(k, name.end()), name.day()));
    }
    return date.span(date.start(), p.at(name.end()) == ')' ? name.end() + 1 : name.end());
  }

  static int emit(Page p, When date) {
    Span span = new Span(date.start(), date.end());
    if (p.loose) {
      note(p, span);
    }
    if (date.to() != null) {
      p.add(new Period(span, date.from(), date.to(), date.grain(), date.anchor()), "时期");
    } else if (p.loose) {
      p.undated.add(new Page.Undated(span, date.day() > 0, date.from()));
    }
    p.floor = date.end();
    return date.end();
  }

  private static void note(Page p, Span span) {
    for (int k = span.start(); k < span.end(); k++) {
      if (Digits.arabic(p.f[k])) {
        Numeral n = p.numeral(k);
        if (n != null && n.value() != null) {
          p.numerals.add(n);
        }
        k = n == null ? k : n.end();
      }
    }
  }
}
