package hegao.extract.calendar;

import hegao.extract.page.Page;

/** Times that come again and again: 每周三, 每月15日, 每年9月; they are no one time. */
public final class Recurring {
  private Recurring() {}

  /** Whether the time at {@code i} is one of them. */
  public static boolean at(Page p, int i) {
    boolean each = p.at(i - 1) == '每' || p.at(i - 2) == '每' && "年月周".indexOf(p.at(i - 1)) >= 0;
    return each && !p.loose;
  }
}
