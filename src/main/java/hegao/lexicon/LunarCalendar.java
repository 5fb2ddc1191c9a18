package hegao.lexicon;

import java.time.LocalDate;

/**
 * The Chinese lunar calendar from 1900 to 2100.
 *
 * <p>One number a year: the low four bits tell the leap month (0 without one), the next twelve the
 * long months (30 days) from the twelfth to the first, bit 16 whether the leap month is long.
 */
public final class LunarCalendar {
  private static final int FIRST = 1900;
  private static final LocalDate EPOCH = LocalDate.of(1900, 1, 31);
  private static final int[] YEARS = {
    0x04bd8, 0x04ae0, 0x0a570, 0x054d5, 0x0d260, 0x0d950, 0x16554, 0x056a0, 0x09ad0, 0x055d2,
    0x04ae0, 0x0a5b6, 0x0a4d0, 0x0d250, 0x1d255, 0x0b540, 0x0d6a0, 0x0ada2, 0x095b0, 0x14977,
    0x04970, 0x0a4b0, 0x0b4b5, 0x06a50, 0x06d40, 0x1ab54, 0x02b60, 0x09570, 0x052f2, 0x04970,
    0x06566, 0x0d4a0, 0x0ea50, 0x16a95, 0x05ad0, 0x02b60, 0x186e3, 0x092e0, 0x1c8d7, 0x0c950,
    0x0d4a0, 0x1d8a6, 0x0b550, 0x056a0, 0x1a5b4, 0x025d0, 0x092d0, 0x0d2b2, 0x0a950, 0x0b557,
    0x06ca0, 0x0b550, 0x15355, 0x04da0, 0x0a5b0, 0x14573, 0x052b0, 0x0a9a8, 0x0e950, 0x06aa0,
    0x0aea6, 0x0ab50, 0x04b60, 0x0aae4, 0x0a570, 0x05260, 0x0f263, 0x0d950, 0x05b57, 0x056a0,
    0x096d0, 0x04dd5, 0x04ad0, 0x0a4d0, 0x0d4d4, 0x0d250, 0x0d558, 0x0b540, 0x0b6a0, 0x195a6,
    0x095b0, 0x049b0, 0x0a974, 0x0a4b0, 0x0b27a, 0x06a50, 0x06d40, 0x0af46, 0x0ab60, 0x09570,
    0x04af5, 0x04970, 0x064b0, 0x074a3, 0x0ea50, 0x06b58, 0x05ac0, 0x0ab60, 0x096d5, 0x092e0,
    0x0c960, 0x0d954, 0x0d4a0, 0x0da50, 0x07552, 0x056a0, 0x0abb7, 0x025d0, 0x092d0, 0x0cab5,
    0x0a950, 0x0b4a0, 0x0baa4, 0x0ad50, 0x055d9, 0x04ba0, 0x0a5b0, 0x15176, 0x052b0, 0x0a930,
    0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530,
    0x05aa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250, 0x0d520, 0x0dd45,
    0x0b5a0, 0x056d0, 0x055b2, 0x049b0, 0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0,
    0x14b63, 0x09370, 0x049f8, 0x04970, 0x064b0, 0x168a6, 0x0ea50, 0x06b20, 0x1a6c4, 0x0aae0,
    0x092e0, 0x0d2e3, 0x0c960, 0x0d557, 0x0d4a0, 0x0da50, 0x05d55, 0x056a0, 0x0a6d0, 0x055d4,
    0x052d0, 0x0a9b8, 0x0a950, 0x0b4a0, 0x0b6a6, 0x0ad50, 0x055a0, 0x0aba4, 0x0a5b0, 0x052b0,
    0x0b273, 0x06930, 0x07337, 0x06aa0, 0x0ad50, 0x14b55, 0x04b60, 0x0a570, 0x054e4, 0x0d160,
    0x0e968, 0x0d520, 0x0daa0, 0x16aa6, 0x056d0, 0x04ae0, 0x0a9d4, 0x0a2d0, 0x0d150, 0x0f252,
    0x0d520
  };

  /** Days from the epoch to the first day of each year. */
  private static final int[] STARTS = starts();

  private LunarCalendar() {}

  private static int[] starts() {
    int[] starts = new int[YEARS.length];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + length(FIRST + i - 1);
    }
    return starts;
  }

  /**
   * The day of a lunar date.
   *
   * @param year the year whose new year's day is meant
   * @param month 1 to 12, never the leap month
   * @param day 1 to 30; 30 in a short month gives its last day
   * @return null outside of the table
   */
  public static LocalDate day(int year, int month, int day) {
    if (year < FIRST || year >= FIRST + YEARS.length) {
      return null;
    }
    int days = STARTS[year - FIRST];
    int leap = YEARS[year - FIRST] & 0xf;
    for (int m = 1; m < month; m++) {
      days += monthLength(year, m) + (m == leap ? leapLength(year) : 0);
    }
    return EPOCH.plusDays(days + Math.min(day, monthLength(year, month)) - 1);
  }

  /** The day of a leap month (闰六月 for 6), or null where that year has no such month. */
  public static LocalDate leapDay(int year, int month, int day) {
    if (year < FIRST || year >= FIRST + YEARS.length || (YEARS[year - FIRST] & 0xf) != month) {
      return null;
    }
    return day(year, month, 1)
        .plusDays(monthLength(year, month) + Math.min(day, leapLength(year)) - 1L);
  }

  private static int length(int year) {
    int days = leapLength(year);
    for (int m = 1; m <= 12; m++) {
      days += monthLength(year, m);
    }
    return days;
  }

  /** Days of a month, the leap month left out. */
  public static int monthLength(int year, int month) {
    return (YEARS[year - FIRST] & (0x10000 >> month)) != 0 ? 30 : 29;
  }

  private static int leapLength(int year) {
    int info = YEARS[year - FIRST];
    return (info & 0xf) == 0 ? 0 : (info & 0x10000) != 0 ? 30 : 29;
  }
}
