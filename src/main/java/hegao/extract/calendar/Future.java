package hegao.extract.calendar;

import hegao.extract.page.Page;
import hegao.text.YearMonth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Dates to come. A bare month or day is the nearest past one, but not after 将, 预计, 拟 in the same
 * clause, and a full day of the next weeks is that day: nobody writes last year's without its year.
 */
public final class Future {
  private static final String[] HINTS = {"将", "定于", "拟", "计划", "预计", "预报", "截止日期"};
  private static final int CLAUSE = 14;
  private static final int SOON = 45;

  private Future() {}

  /** Whether the clause before {@code i} speaks of what is to come. */
  public static boolean hinted(Page p, int i) {
    if (p.loose) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - CLAUSE); k--) {
      char c = p.f[k];
      if ("。；;\n!?".indexOf(c) >= 0) {
        return false;
      }
      for (String hint : HINTS) {
        if (p.word(k, hint)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The year that a bare month, or month and day, is in. */
  public static int year(Page p, int i, int month, int day, int end) {
    int past = YearScanner.nearestPast(p.published, month, day);
    int next = nextYear(p.published, month, day);
    if (past == next) {
      return past;
    }
    if (hinted(p, i)) {
      return next;
    }
    if (day == 0
        || !YearMonth.of(next, month).isValidDay(day)
        || !YearMonth.of(past, month).isValidDay(day)) {
      return past;
    }
    long ahead = ChronoUnit.DAYS.between(p.published, LocalDate.of(next, month, day));
    boolean deadline =
        p.at(end) == '前' || p.at(end) == '起' || p.word(end, "之前") || p.word(end, "以前");
    return ahead <= SOON || deadline && ahead < 180 ? next : past;
  }

  private static int nextYear(LocalDate published, int month, int day) {
    boolean later =
        month > published.getMonthValue()
            || month == published.getMonthValue() && (day == 0 || day >= published.getDayOfMonth());
    return later ? published.getYear() : published.getYear() + 1;
  }
}
