package hegao.extract.stretch;

import hegao.extract.calendar.When;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.YearMonth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;

/** Whole years, quarters, months and weeks of the calendar. */
final class WholeStretches {
  /** The last month in which the year before is looked back upon. */
  private static final int REVIEWS = 3;

  private WholeStretches() {}

  /** 前两年, 上两个月: whole years, months, weeks before this one. */
  static When before(Page p, int i, int end, int count, TemporalUnit step) {
    LocalDate first = first(p.published, step);
    return new When(
        i,
        end,
        0,
        0,
        0,
        first.minus(count, step),
        first.minusDays(1),
        Grain.OTHER,
        Anchor.PUBLICATION);
  }

  /** 5年前, 三个月后, 2天后: the year, month or day that lies so far off. */
  static When point(int i, int end, LocalDate day, TemporalUnit step) {
    if (step == ChronoUnit.YEARS) {
      return When.year(i, end, day.getYear(), Anchor.PUBLICATION);
    }
    if (step == ChronoUnit.MONTHS || step == IsoFields.QUARTER_YEARS) {
      return When.month(i, end, day.getYear(), day.getMonthValue(), Anchor.PUBLICATION);
    }
    return When.day(i, end, day, Anchor.PUBLICATION);
  }

  /** 过去的一年, told in the first quarter: the year that has ended. */
  static boolean reviewed(Page p, int i) {
    return p.word(i, "过去的") && p.published.getMonthValue() <= REVIEWS;
  }

  private static LocalDate first(LocalDate day, TemporalUnit step) {
    if (step == ChronoUnit.YEARS) {
      return LocalDate.of(day.getYear(), 1, 1);
    }
    YearMonth month = YearMonth.from(day);
    if (step == IsoFields.QUARTER_YEARS) {
      return month.minusMonths((month.month() - 1) % 3).atDay(1);
    }
    return step == ChronoUnit.MONTHS ? month.atDay(1) : day.with(java.time.DayOfWeek.MONDAY);
  }
}
