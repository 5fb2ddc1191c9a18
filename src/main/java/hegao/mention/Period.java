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
