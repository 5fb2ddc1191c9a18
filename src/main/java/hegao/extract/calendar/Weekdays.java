package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import java.time.DayOfWeek;

/** 星期三, 周日, 礼拜天. */
public final class Weekdays {
  /** A day of the week in the text. */
  public record Name(DayOfWeek day, int end) {}

  private Weekdays() {}

  /** The name at {@code i}, or null. */
  public static Name at(Page p, int i) {
    int k = p.at(i) == '周' ? i + 1 : p.word(i, "星期") || p.word(i, "礼拜") ? i + 2 : -1;
    if (k < 0) {
      return null;
    }
    char c = p.at(k);
    int day = c == '日' || c == '天' ? 7 : Digits.chinese(c);
    boolean named = day >= 1 && day <= 7 && c != '两' && !Digits.capital(c);
    char next = p.at(k + 1);
    boolean longer =
        p.at(i) == '周'
            && (c == '天' || c == '一' || c == '三')
            && (Digits.power(next) > 0 || next == '期' || c == '天' && Digits.han(next) && !p.loose);
    return named && !longer ? new Name(DayOfWeek.of(day), k + 1) : null;
  }
}
