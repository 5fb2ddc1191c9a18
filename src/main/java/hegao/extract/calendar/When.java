package hegao.extract.calendar;

import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.YearMonth;
import java.time.LocalDate;

/**
 * A date or period under reading.
 *
 * @param start first character
 * @param end index after the last
 * @param year 0 when not told
 * @param month 0 when not told
 * @param day 0 when not told
 * @param from first day, null while unknown
 * @param to last day, null while unknown
 * @param grain fineness
 * @param anchor how it was placed
 */
public record When(
    int start,
    int end,
    int year,
    int month,
    int day,
    LocalDate from,
    LocalDate to,
    Grain grain,
    Anchor anchor) {

  /** Whether it is a season or the days off of a holiday. */
  public boolean season() {
    return grain == Grain.HOLIDAY || grain == Grain.LUNAR_HOLIDAY;
  }

  /** A single day; null where it cannot be placed. */
  public static When day(int start, int end, LocalDate day, Anchor anchor) {
    return day == null
        ? new When(start, end, 0, 0, 1, null, null, Grain.DAY, anchor)
        : new When(
            start,
            end,
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth(),
            day,
            day,
            Grain.DAY,
            anchor);
  }

  /** A month; of no year yet where {@code year} is 0. */
  public static When month(int start, int end, int year, int month, Anchor anchor) {
    if (year == 0) {
      return new When(start, end, 0, month, 0, null, null, Grain.MONTH, anchor);
    }
    YearMonth m = YearMonth.of(year, month);
    return new When(start, end, year, month, 0, m.atDay(1), m.atEndOfMonth(), Grain.MONTH, anchor);
  }

  /** A whole year of the calendar. */
  public static When year(int start, int end, int year, Anchor anchor) {
    return new When(
        start,
        end,
        year,
        0,
        0,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Grain.YEAR,
        anchor);
  }

  /** A time named but not to be placed. */
  public static When unknown(int start, int end, Grain grain) {
    return new When(start, end, 0, 0, 0, null, null, grain, Anchor.PUBLICATION);
  }

  /** The same, told up to {@code newEnd}, with other days. */
  public When with(int newEnd, LocalDate newFrom, LocalDate newTo, Grain newGrain) {
    return new When(start, newEnd, year, month, day, newFrom, newTo, newGrain, anchor);
  }

  /** The same days, told by other characters. */
  public When span(int newStart, int newEnd) {
    return new When(newStart, newEnd, year, month, day, from, to, grain, anchor);
  }

  /** Whether at least one end of it is known. */
  public boolean placed() {
    return to != null || from != null;
  }
}
