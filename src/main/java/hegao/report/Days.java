package hegao.report;

import hegao.mention.Period;
import java.time.LocalDate;

/** How periods are written. */
public final class Days {
  private Days() {}

  /** 2024年, 2025年1—7月, 截至2025年7月底; empty for null. */
  public static String label(Period period) {
    if (period == null) {
      return "";
    }
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start == null) {
      return "截至" + (end.getDayOfMonth() == end.lengthOfMonth() ? closing(end) : day(end));
    }
    if (start.equals(end)) {
      return day(start);
    }
    boolean months =
        start.getDayOfMonth() == 1 && end.equals(end.withDayOfMonth(end.lengthOfMonth()));
    return months ? months(start, end) : day(start) + "—" + day(end);
  }

  private static String months(LocalDate start, LocalDate end) {
    boolean years = start.getMonthValue() == 1 && end.getMonthValue() == 12;
    boolean oneYear = start.getYear() == end.getYear();
    String first = start.getYear() + "年";
    if (years) {
      return oneYear ? first : start.getYear() + "—" + end.getYear() + "年";
    }
    if (!oneYear) {
      return first + start.getMonthValue() + "月—" + end.getYear() + "年" + end.getMonthValue() + "月";
    }
    return start.getMonth() == end.getMonth()
        ? first + start.getMonthValue() + "月"
        : first + start.getMonthValue() + "—" + end.getMonthValue() + "月";
  }

  /** The same for a reader of that language: 2024, 2025-01 to 2025-07, by 2025-07-31. */
  static String label(Period period, Language language) {
    if (language == Language.ZH || period == null) {
      return label(period);
    }
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start == null || start.equals(end)) {
      return (start == null ? "by " : "") + end;
    }
    boolean months = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    boolean years = months && start.getMonthValue() == 1 && end.getMonthValue() == 12;
    int length = years ? 4 : months ? 7 : 10;
    String first = start.toString().substring(0, length);
    String last = end.toString().substring(0, length);
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String closing(LocalDate end) {
    return end.getYear() + "年" + (end.getMonthValue() == 12 ? "" : end.getMonthValue() + "月") + "底";
  }

  private static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
