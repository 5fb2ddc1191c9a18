package hegao.split;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Reads the date line of a page. */
final class Masthead {
  private static final List<String> LABELS =
      List.of("时间：", "发布时间：", "日期：", "发布日期：", "刊发日期：", "时间:", "日期:", "发布时间:");

  private Masthead() {}

  /** The date of a line that is nothing but a date line; null for every other line. */
  static LocalDate date(String text) {
    if (text.length() > 60 || Marks.closed(text)) {
      return null;
    }
    for (int i = 0; i + 7 < text.length(); i++) {
      if (Marks.digit(text.charAt(i)) && (i == 0 || !Marks.digit(text.charAt(i - 1)))) {
        Cursor cursor = new Cursor(text, i);
        LocalDate date = cursor.date();
        if (date != null) {
          return dateLine(text, i, cursor.at()) ? date : null;
        }
      }
    }
    return null;
  }

  private static boolean dateLine(String text, int start, int end) {
    String rest = text.substring(end).strip();
    boolean weekday = rest.startsWith("星期") || rest.startsWith("周") || rest.startsWith("（星期");
    String lead = text.substring(0, start).strip();
    int others = lead.length() + rest.length();
    boolean labelled = LABELS.contains(lead) && others <= 30;
    return (weekday && others <= 40) || labelled || others <= 4;
  }

  /** Steps through year, month and day. */
  private static final class Cursor {
    private final String text;
    private int at;

    Cursor(String text, int at) {
      this.text = text;
      this.at = at;
    }

    int at() {
      return at;
    }

    LocalDate date() {
      int year = number(4);
      boolean parted = year >= 1900 && year <= 2199 && mark("年-./");
      int month = parted ? number(2) : 0;
      parted = parted && mark("月-./");
      int day = parted ? number(2) : 0;
      if (day <= 0) {
        return null;
      }
      mark("日");
      try {
        return LocalDate.of(year, month, day);
      } catch (DateTimeException e) {
        return null;
      }
    }

    private int number(int most) {
      spaces();
      int value = 0;
      int digits = 0;
      while (at < text.length() && digits < most && Marks.digit(text.charAt(at))) {
        value = value * 10 + Character.digit(text.charAt(at), 10);
        at++;
        digits++;
      }
      return digits == 0 ? -1 : value;
    }

    private boolean mark(String marks) {
      spaces();
      if (at < text.length() && marks.indexOf(text.charAt(at)) >= 0) {
        at++;
        return true;
      }
      return false;
    }

    private void spaces() {
      while (at < text.length() && Marks.space(text.charAt(at))) {
        at++;
      }
    }
  }
}
