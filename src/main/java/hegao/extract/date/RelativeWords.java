package hegao.extract.date;

import hegao.extract.calendar.PeriodWords;
import hegao.extract.calendar.Weekdays;
import hegao.extract.calendar.When;
import hegao.extract.calendar.YearScanner;
import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.YearMonth;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** 昨天, 本周, 上周三, 周日, 上季度, 月底, 目前, 近日. */
final class RelativeWords {
  private RelativeWords() {}

  static When at(Page p, int i) {
    Weekdays.Name name = Weekdays.at(p, i);
    if (name != null) {
      return weekday(p, i, name, 9);
    }
    String code = PeriodWords.code(p, i);
    if (code == null) {
      return p.word(i, "最后一个") ? lastWeekday(p, i) : thisWeekday(p, i);
    }
    int end = i + PeriodWords.length(p, i);
    return switch (code.charAt(0)) {
      case 'D' -> day(p, i, end, code);
      case 'W' -> week(p, i, end, code);
      case 'E' -> weekend(p, i, end, code);
      case 'Q' -> quarter(p, i, end, code);
      case 'M' -> monthEdge(p, i, end, code);
      case 'N', 'R', 'L' -> VagueWords.vague(p, i, end, code);
      case 'H' -> code.equals("H-1") ? lastHalf(p, i, end) : null;
      case 'S' -> VagueWords.since(p, i, end, code);
      case 'T' -> VagueWords.both(p, i, end, Integer.parseInt(code.substring(8)), false);
      case 'Y' ->
          code.startsWith("YEARTWO")
              ? VagueWords.both(p, i, end, Integer.parseInt(code.substring(7)), true)
              : null;
      default -> null;
    };
  }

  /** 这周三, 今个星期二. */
  private static When thisWeekday(Page p, int i) {
    int k = p.at(i) == '今' || p.at(i) == '这' ? (p.at(i + 1) == '个' ? i + 2 : i + 1) : -1;
    Weekdays.Name name = k < 0 ? null : Weekdays.at(p, k);
    return name == null ? null : weekday(p, i, name, 0);
  }

  /** 最后一个周三: of a month or year told elsewhere. */
  private static When lastWeekday(Page p, int i) {
    Weekdays.Name name = p.loose ? Weekdays.at(p, i + 4) : null;
    return name == null ? null : When.day(i, name.end(), null, Anchor.CONTEXT);
  }

  /** The named day: of the week {@code shift} weeks off, or the nearest past one for 9. */
  private static When weekday(Page p, int i, Weekdays.Name name, int shift) {
    if (p.published == null) {
      return When.day(i, name.end(), null, Anchor.PUBLICATION);
    }
    LocalDate monday = p.published.with(DayOfWeek.MONDAY);
    LocalDate day = monday.plusDays(name.day().getValue() - 1L);
    if (shift == 9) {
      boolean ahead = "将要拟".indexOf(p.at(name.end())) >= 0 || due(p, i);
      day =
          ahead
              ? (day.isBefore(p.published) ? day.plusWeeks(1) : day)
              : day.isAfter(p.published) ? day.minusWeeks(1) : day;
    } else {
      day = day.plusWeeks(shift);
    }
    return When.day(i, name.end(), day, Anchor.PUBLICATION);
  }

  /** 将于〔周日〕, 定于〔周三〕, 拟在〔周五〕. */
  private static boolean due(Page p, int i) {
    return (p.at(i - 1) == '于' || p.at(i - 1) == '在') && "将定拟".indexOf(p.at(i - 2)) >= 0;
  }

  private static When day(Page p, int i, int end, String code) {
    if (p.word(i, "今日头条") || p.word(end, "头条") || p.word(end, "达") || !p.loose && p.word(i, "全天")) {
      return null;
    }
    if (code.charAt(1) == 'C') {
      Period base = p.dayBefore(i);
      int shift = code.length() > 2 ? Integer.parseInt(code.substring(2)) : 0;
      return base != null
          ? When.day(i, end, base.end().plusDays(shift), Anchor.CONTEXT)
          : p.loose ? When.day(i, end, shift > 0 ? tomorrow(p) : null, Anchor.CONTEXT) : null;
    }
    LocalDate day =
        p.published == null ? null : p.published.plusDays(Integer.parseInt(code.substring(1)));
    return When.day(i, end, day, Anchor.PUBLICATION);
  }

  private static LocalDate tomorrow(Page p) {
    return p.published == null ? null : p.published.plusDays(1);
  }

  private static When week(Page p, int i, int end, String code) {
    if (code.equals("WC")) {
      return p.loose || p.last == null ? null : weekOf(i, end, p.last.end());
    }
    int shift = Integer.parseInt(code.substring(1));
    char next = p.at(end);
    Weekdays.Name name = Weekdays.at(p, end - 1);
    if (name == null) {
      name = Weekdays.at(p, end - 2);
    }
    if (name == null) {
      name = Weekdays.at(p, end);
    }
    if (name != null && name.end() > end) {
      return weekday(p, i, name, shift);
    }
    if (next == '年' || next == '期' || next == '转' || next == '边') {
      return null;
    }
    if (p.published == null) {
      return When.unknown(i, end, Grain.WEEK);
    }
    LocalDate monday = p.published.with(DayOfWeek.MONDAY).plusWeeks(shift);
    return new When(i, end, 0, 0, 0, monday, monday.plusDays(6), Grain.WEEK, Anchor.PUBLICATION);
  }

  /** 当周: the week of the day told before. */
  private static When weekOf(int i, int end, LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return new When(i, end, 0, 0, 0, monday, monday.plusDays(6), Grain.WEEK, Anchor.CONTEXT);
  }

  private static When weekend(Page p, int i, int end, String code) {
    if (p.published == null) {
      return When.unknown(i, end, Grain.OTHER);
    }
    LocalDate saturday =
        p.published
            .with(DayOfWeek.MONDAY)
            .plusWeeks(Integer.parseInt(code.substring(1)))
            .plusDays(5);
    return new When(
        i, end, 0, 0, 0, saturday, saturday.plusDays(1), Grain.OTHER, Anchor.PUBLICATION);
  }

  private static When quarter(Page p, int i, int end, String code) {
    if (p.published == null || code.equals("QEND")) {
      return p.published == null ? When.unknown(i, end, Grain.QUARTER) : null;
    }
    YearMonth now = YearMonth.from(p.published);
    YearMonth first =
        now.minusMonths((now.month() - 1) % 3).plusMonths(3L * Integer.parseInt(code.substring(1)));
    LocalDate from = first.atDay(1);
    LocalDate to = first.plusMonths(2).atEndOfMonth();
    char edge = p.at(end);
    if (edge == '末' || edge == '底') {
      return new When(
          i, end + 1, 0, 0, 0, first.plusMonths(2).atDay(1), to, Grain.MONTH, Anchor.PUBLICATION);
    }
    return new When(i, end, first.year(), 0, 0, from, to, Grain.QUARTER, Anchor.PUBLICATION);
  }

  private static When monthEdge(Page p, int i, int end, String code) {
    if (code.length() < 4) {
      return null;
    }
    if (p.at(i - 1) == '岁' || Digits.starts(p.at(i - 1))) {
      return null;
    }
    if (p.published == null) {
      return When.unknown(i, end, Grain.OTHER);
    }
    YearMonth month = YearMonth.from(p.published);
    if (code.equals("MEND")) {
      return When.day(i, end, month.atEndOfMonth(), Anchor.PUBLICATION);
    }
    if (code.equals("MFIRST") || code.equals("MSECOND")) {
      return MonthParts.half(
          When.month(i, end, month.year(), month.month(), Anchor.PUBLICATION),
          end,
          code.equals("MFIRST"));
    }
    int first = code.equals("MBEG") ? 1 : 11;
    return new When(
        i,
        end,
        month.year(),
        month.month(),
        0,
        month.atDay(first),
        month.atDay(first + 9),
        Grain.TEN_DAYS,
        Anchor.PUBLICATION);
  }

  private static When lastHalf(Page p, int i, int end) {
    if (p.published == null) {
      return When.unknown(i, end, Grain.HALF_YEAR);
    }
    int y = p.published.getYear();
    boolean second = p.published.getMonthValue() > 6;
    LocalDate from = second ? LocalDate.of(y, 1, 1) : LocalDate.of(y - 1, 7, 1);
    return new When(
        i,
        end,
        0,
        0,
        0,
        from,
        from.plusMonths(6).minusDays(1),
        Grain.HALF_YEAR,
        Anchor.PUBLICATION);
  }

  /** 去年的今天, 去年今日. */
  static When sameDay(Page p, int i, int k, YearScanner.Year year) {
    boolean said = p.word(k, "今天") || p.word(k, "今日");
    boolean known = said && p.published != null && year.year() > 0;
    return known && year.year() != p.published.getYear()
        ? When.day(i, k + 2, p.published.withYear(year.year()), year.anchor())
        : null;
  }
}
