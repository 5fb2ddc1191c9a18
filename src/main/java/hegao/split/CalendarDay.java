package hegao.split;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a date written in figures: {@code 2025-01-17}, {@code 20250117}, {@code 2025年1月17日}. */
final class CalendarDay {
  private CalendarDay() {}

  /** The first date in a short text such as a file name; null for none. */
  static LocalDate in(String text) {
    int i = 0;
    while (i < text.length()) {
      if (!Marks.digit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = run(text, i);
      LocalDate date = end - i == 8 ? solid(text, i) : end - i == 4 ? parted(text, i) : null;
      if (date != null) {
        return date;
      }
      i = end;
    }
    return null;
  }

  private static int run(String text, int from) {
    int i = from;
    while (i < text.length() && Marks.digit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static LocalDate solid(String text, int at) {
    return day(
        number(text, at, at + 4), number(text, at + 4, at + 6), number(text, at + 6, at + 8));
  }

  private static LocalDate parted(String text, int at) {
    int month = at + 5;
    int monthEnd = Math.min(run(text, Math.min(month, text.length())), month + 2);
    int day = monthEnd + 1;
    int dayEnd = day < text.length() ? run(text, day) : day;
    if (monthEnd <= month || dayEnd <= day || dayEnd - day > 2) {
      return null;
    }
    boolean marks = mark(text.charAt(at + 4)) && mark(text.charAt(monthEnd));
    return marks
        ? day(number(text, at, at + 4), number(text, month, monthEnd), number(text, day, dayEnd))
        : null;
  }

  private static boolean mark(char c) {
    return "-_./年月".indexOf(c) >= 0;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  private static LocalDate day(int year, int month, int day) {
    if (year < 1900 || year > 2199) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
