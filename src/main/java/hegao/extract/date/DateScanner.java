package hegao.extract.date;

import hegao.extract.calendar.Feasts;
import hegao.extract.calendar.Future;
import hegao.extract.calendar.Lunar;
import hegao.extract.calendar.PeriodWords;
import hegao.extract.calendar.Seasons;
import hegao.extract.calendar.SexagenaryYears;
import hegao.extract.calendar.SomeDays;
import hegao.extract.calendar.When;
import hegao.extract.calendar.YearScanner;
import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.YearMonth;
import java.time.LocalDate;

/**
 * One date or period, without ranges and without 截至, 以来.
 *
 * <pre>
 * date  = [year] ( month [day | part] | quarter | half | holiday | end ) | year | day | word
 * month = numeral "月" ["份"]     day = numeral ("日" | "号")     part = 上旬 中旬 下旬 初 中 底
 * </pre>
 */
public final class DateScanner {
  private final Page p;

  /** Year and month that a date without its own takes over: the first half of a range. */
  private final When context;

  private DateScanner(Page p, When context) {
    this.p = p;
    this.context = context;
  }

  /** The date at {@code i}, or null. */
  public static When at(Page p, int i, When context) {
    return new DateScanner(p, context).scan(i);
  }

  private When scan(int i) {
    When numeric = NumericDates.at(p, i);
    if (numeric != null) {
      return numeric;
    }
    When years = NumberRanges.years(p, i);
    if (years != null) {
      return years;
    }
    YearScanner.Year year = YearScanner.at(p, i, context);
    When lunar = year == null && p.word(i + 1, "历") ? Feasts.inLunarYear(p, i) : null;
    lunar = lunar == null && year != null ? SexagenaryYears.whole(p, i, year) : lunar;
    if (lunar != null) {
      return lunar;
    }
    if (year == null) {
      When part = partOfYear(i, i, null);
      return part != null ? part : word(i);
    }
    int k = year.end();
    if (p.at(k) == '度' && p.at(k + 1) == '第') {
      k++;
    }
    int sub =
        p.at(k) == '的' || p.at(k) == ',' && Digits.starts(p.at(k + 1)) && !year.relative()
            ? k + 1
            : k;
    sub = Digits.space(p.f, sub);
    When part = partOfYear(i, sub, year);
    if (part != null) {
      return part;
    }
    return SomeDays.of(p, wholeYear(i, year));
  }

  private When wholeYear(int i, YearScanner.Year year) {
    int end = year.end();
    char next = p.at(end);
    if (next == '度' && p.at(end + 1) != '假') {
      end++;
    }
    if (!year.relative()
        && (next == '级' || next == '期' && p.at(end + 1) != '间' || next == '版' || next == '款')) {
      end = year.end();
    }
    if ((year.relative() || p.last != null && p.last.grain() != Grain.DAY)
        && (p.word(end, "同期") || p.word(end, "同月") || p.word(end, "同季"))) {
      return samePeriod(i, end + 2, year);
    }
    return year.year() == 0
        ? When.unknown(i, end, Grain.YEAR)
        : When.year(i, end, year.year(), year.anchor());
  }

  /** 上年同期: the same days a year or more before those told last. */
  private When samePeriod(int i, int end, YearScanner.Year year) {
    if (p.last == null || year.year() == 0) {
      return year.year() == 0
          ? When.unknown(i, end, Grain.YEAR)
          : When.year(i, end, year.year(), year.anchor());
    }
    int shift = year.year() - p.last.end().getYear();
    LocalDate from = p.last.start() == null ? null : p.last.start().plusYears(shift);
    LocalDate to = p.last.end().plusYears(shift);
    return new When(i, end, year.year(), 0, 0, from, to, p.last.grain(), Anchor.CONTEXT);
  }

  /** Quarter, half, month, holiday or end of {@code year}; a null year is the nearest past one. */
  private When partOfYear(int i, int k, YearScanner.Year year) {
    When found = YearParts.at(p, i, k, year);
    if (found != null) {
      return found;
    }
    When months = NumberRanges.months(p, i, k, year);
    if (months != null) {
      return months;
    }
    When month = month(i, k, year);
    if (month != null) {
      return month;
    }
    When today = year == null ? null : RelativeWords.sameDay(p, i, k, year);
    if (today != null) {
      return today;
    }
    When season = Seasons.at(p, i, k, year);
    if (season != null) {
      return season;
    }
    When holiday = Feasts.holiday(p, context, i, k, year);
    if (holiday != null) {
      return holiday;
    }
    if (year != null) {
      return null;
    }
    When days = NumberRanges.bareDays(p, i);
    return days != null ? days : BareDays.at(p, context, i);
  }

  private When month(int i, int k, YearScanner.Year year) {
    Lunar lunar = Lunar.month(p, k);
    if (lunar != null) {
      return Feasts.lunar(p, i, lunar, year);
    }
    String code = PeriodWords.code(p, k);
    if (code != null
        && code.charAt(0) == 'M'
        && (year == null)
        && "EBMFS".indexOf(code.charAt(1)) < 0) {
      return relativeMonth(i, k, code);
    }
    Numeral n = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    if (n == null
        || n.value() == null
        || !n.between(1, 12)
        || n.start() != k
        || Digits.letter(p.at(k - 1))
        || p.at(k) == '两') {
      return null;
    }
    int end = Digits.space(p.f, n.end());
    if (p.at(end) != '月' || end > n.end() + 1) {
      return null;
    }
    end = p.at(end + 1) == '份' ? end + 2 : end + 1;
    return afterMonth(
        i,
        end,
        n.intValue(),
        year == null ? 0 : year.year(),
        year == null ? Anchor.PUBLICATION : year.anchor(),
        year);
  }

  private When relativeMonth(int i, int k, String code) {
    int end = k + PeriodWords.length(p, k);
    LocalDate base =
        code.charAt(1) == 'C'
            ? (p.last == null ? (p.loose ? p.published : null) : p.last.end())
            : p.published;
    if (base == null) {
      When unknown = When.unknown(i, end, Grain.MONTH);
      return p.loose ? MonthParts.at(p, unknown, end) : null;
    }
    YearMonth month =
        YearMonth.from(base)
            .plusMonths(
                code.charAt(1) == 'C' ? code.length() - 2 : Integer.parseInt(code.substring(1)));
    Anchor anchor = code.charAt(1) == 'C' ? Anchor.CONTEXT : Anchor.PUBLICATION;
    When whole = When.month(i, end, month.year(), month.month(), anchor);
    return narrowed(whole, MonthParts.at(p, whole, end));
  }

  private When afterMonth(
      int i, int end, int month, int year, Anchor anchor, YearScanner.Year told) {
    int y = year;
    When open = MonthParts.at(p, When.month(i, end, 0, month, anchor), end);
    if (y == 0 && told == null && context != null && context.year() > 0) {
      y = month < context.month() && context.month() > 0 ? context.year() + 1 : context.year();
    } else if (y == 0 && told == null && p.published != null) {
      y = Future.year(p, i, month, open.day(), open.end());
      if (month == 2 && open.day() == 29) {
        while (!YearMonth.of(y, 2).isValidDay(29)) {
          y--;
        }
      }
    }
    When whole = y == 0 ? null : When.month(i, end, y, month, anchor);
    return whole == null ? open : narrowed(whole, MonthParts.at(p, whole, end));
  }

  private When narrowed(When whole, When part) {
    return part.end() == whole.end() ? SomeDays.of(p, part) : part;
  }

  /** 昨天, 本周, 上季度, 目前 and the like. */
  private When word(int i) {
    return RelativeWords.at(p, i);
  }
}
