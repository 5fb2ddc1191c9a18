package hegao.split;

import hegao.text.YearMonth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds days written without their year. */
final class MonthDays {
  private static final List<String> AHEAD = List.of("将于", "定于", "拟于", "计划于", "自", "至", "到", "从");

  private MonthDays() {}

  /** A day of some year. */
  record Day(int month, int day) {
    /** The first time it comes round from {@code floor} on; null when it never does. */
    LocalDate from(LocalDate floor) {
      for (int year = floor.getYear(); year <= floor.getYear() + 4; year++) {
        boolean exists = day <= YearMonth.of(year, month).lengthOfMonth();
        if (exists && !LocalDate.of(year, month, day).isBefore(floor)) {
          return LocalDate.of(year, month, day);
        }
      }
      return null;
    }
  }

  /** The days of a text that are not told as still to come. */
  static List<Day> in(String text) {
    List<Day> days = new ArrayList<>();
    for (int at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
      Day day = around(text, at);
      if (day != null && !ahead(text.substring(Math.max(0, at - 6), at))) {
        days.add(day);
      }
    }
    return days;
  }

  /** The day that the text calls 今天（M月D日） or 昨天（M月D日）'s morrow; null for none. */
  static Day today(String text) {
    for (int at = text.indexOf("今天（"); at >= 0; at = text.indexOf("今天（", at + 1)) {
      int month = text.indexOf('月', at);
      Day day = month > 0 && month <= at + 5 ? around(text, month) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The month before and the day after the character 月 at {@code at}. */
  private static Day around(String text, int at) {
    int low = at;
    while (low > 0 && at - low < 3 && Marks.digit(text.charAt(low - 1))) {
      low--;
    }
    int high = at + 1;
    while (high < text.length() && high - at <= 3 && Marks.digit(text.charAt(high))) {
      high++;
    }
    boolean day = high < text.length() && "日号".indexOf(text.charAt(high)) >= 0;
    if (low == at || at - low > 2 || high == at + 1 || high - at > 3 || !day) {
      return null;
    }
    int month = Integer.parseInt(text.substring(low, at));
    int number = Integer.parseInt(text.substring(at + 1, high));
    return month >= 1 && month <= 12 && number >= 1 && number <= 31 ? new Day(month, number) : null;
  }

  private static boolean ahead(String before) {
    int end = before.length();
    while (end > 0 && Marks.digit(before.charAt(end - 1))) {
      end--;
    }
    String words = before.substring(0, end);
    return AHEAD.stream().anyMatch(words::endsWith);
  }
}
