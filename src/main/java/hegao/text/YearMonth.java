package hegao.text;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * A month of a year. Java's own sets up a format of dates when it is first used, which takes as
 * long as to read a page.
 *
 * @param year of the calendar
 * @param month from 1 to 12
 */
public record YearMonth(int year, int month) {
  /**
   * A month.
   *
   * @throws java.time.DateTimeException when there is no such month
   */
  public static YearMonth of(int year, int month) {
    ChronoField.YEAR.checkValidValue(year);
    ChronoField.MONTH_OF_YEAR.checkValidValue(month);
    return new YearMonth(year, month);
  }

  /** The month of a day. */
  public static YearMonth from(TemporalAccessor day) {
    return of(day.get(ChronoField.YEAR), day.get(ChronoField.MONTH_OF_YEAR));
  }

  /** A day of it. */
  public LocalDate atDay(int day) {
    return LocalDate.of(year, month, day);
  }

  /** The last day. */
  public LocalDate atEndOfMonth() {
    return atDay(lengthOfMonth());
  }

  /** How many days it has. */
  public int lengthOfMonth() {
    return atDay(1).lengthOfMonth();
  }

  /** Whether it has such a day. */
  public boolean isValidDay(int day) {
    return day >= 1 && day <= lengthOfMonth();
  }

  /** The month that many later. */
  public YearMonth plusMonths(long months) {
    return from(atDay(1).plusMonths(months));
  }

  /** The month that many earlier. */
  public YearMonth minusMonths(long months) {
    return plusMonths(-months);
  }
}
