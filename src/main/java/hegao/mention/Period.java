package hegao.mention;

import hegao.text.Span;
import java.time.LocalDate;

/**
 * A stretch of days, a day, or an as-of date.
 *
 * @param span where it was read
 * @param start first day, null for an as-of date (截至7月底)
 * @param end last day
 * @param grain how finely it is written
 * @param anchor what it was resolved by
 */
public record Period(Span span, LocalDate start, LocalDate end, Grain grain, Anchor anchor)
    implements Mention {

  /** Fineness of writing. */
  public enum Grain {
    DAY,
    WEEK,
    TEN_DAYS,
    MONTH,
    MONTHS,
    QUARTER,
    HALF_YEAR,
    YEAR,
    YEARS,
    /** 五年规划. */
    PLAN,
    HOLIDAY,
    /** Days off and seasons by the lunar calendar, other days each year: 春节假期, 中秋档. */
    LUNAR_HOLIDAY,
    OTHER
  }

  /** How the days were found. */
  public enum Anchor {
    /** All of it is written. */
    WRITTEN,
    /** Completed from the publication date (今年, 8月). */
    PUBLICATION,
    /** Completed from a period before it in the text (同年, 当月). */
    CONTEXT,
    /** A calendar of five-year plans or holidays. */
    CALENDAR
  }

  /** Whether it is an as-of date. */
  public boolean asOf() {
    return start == null;
  }

  /** Whether it is a season or the days off of a holiday: 国庆假期, 春运, 春节档. */
  public boolean season() {
    return (grain == Grain.HOLIDAY || grain == Grain.LUNAR_HOLIDAY) && start != null;
  }

  /** The calendar year that it is of: the one in which it ends. */
  public Period year() {
    LocalDate first = end.withDayOfYear(1);
    return new Period(span, first, first.plusYears(1).minusDays(1), Grain.YEAR, anchor);
  }

  /** Whether both name the same days. */
  public boolean sameDays(Period other) {
    return end.equals(other.end)
        && (start == null ? other.start == null : start.equals(other.start));
  }

  /** Whether the other lies within, and is shorter; false for as-of dates. */
  public boolean holds(Period other) {
    return start != null
        && other.start != null
        && !start.isAfter(other.start)
        && !end.isBefore(other.end)
        && !sameDays(other);
  }
}
