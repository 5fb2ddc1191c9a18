package hegao.extract;

import java.time.LocalDate;

/** 将于10月15日, 定于…: a date to come, not the nearest past one. */
final class Future {
  private static final String[] HINTS = {"将于", "定于", "拟于", "将在", "拟在", "将自", "计划于", "预计于"};

  private Future() {}

  static boolean hinted(Page p, int i) {
    for (String hint : HINTS) {
      if (p.word(i - hint.length(), hint)) {
        return true;
      }
    }
    return false;
  }

  /** The year of the next {@code month} (and day) at or behind the publication date. */
  static int year(LocalDate published, int month, int day) {
    boolean later = month > published.getMonthValue()
        || month == published.getMonthValue() && (day == 0 || day >= published.getDayOfMonth());
    return later ? published.getYear() : published.getYear() + 1;
  }
}
