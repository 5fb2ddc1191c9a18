package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.UnitScanner;

/**
 * A lunar month and perhaps day: 正月, 腊月廿三, 农历八月十五.
 *
 * @param month 1 to 12
 * @param day 0 for the whole month
 * @param leap whether the extra month behind that one is meant: 闰六月
 * @param end index after it
 */
public record Lunar(int month, int day, boolean leap, int end) {
  /** The lunar month, perhaps with its day, at {@code i}, or null. */
  public static Lunar month(Page p, int i) {
    boolean said = p.word(i, "农历") || p.word(i, "阴历");
    return month(p, said ? i + 2 : i, said);
  }

  /** The same at {@code k}, told whether 农历 was said before. */
  static Lunar month(Page p, int k, boolean said) {
    if (p.at(k) == '闰' && Digits.starts(p.at(k + 1))) {
      Lunar plain = month(p, k + 1, true);
      return plain == null ? null : new Lunar(plain.month(), plain.day(), true, plain.end());
    }
    int month = 0;
    int end = k + 2;
    if (p.word(k, "正月")) {
      month = 1;
    } else if (p.word(k, "腊月")) {
      month = 12;
    } else if (p.word(k, "冬月")) {
      month = 11;
    } else if (Digits.starts(p.at(k)) && (said || !Digits.arabic(p.at(k)))) {
      Numeral n = p.numeral(k);
      boolean good = n != null && n.value() != null && n.between(1, 12) && p.at(n.end()) == '月';
      boolean lunarDay =
          good
              && (p.at(n.end() + 1) == '初' && Digits.chinese(p.at(n.end() + 2)) > 0
                  || Digits.power(p.at(n.end() + 1)) == 21
                  || p.loose && plainDay(p, n));
      if (good && (said || lunarDay)) {
        month = n.intValue();
        end = n.end() + 1;
      }
    }
    return month == 0 ? null : day(p, month, end);
  }

  /** 八月十五, in Chinese and without 日: the full moon, unless a year in figures stands before. */
  private static boolean plainDay(Page p, Numeral month) {
    int k = month.end() + 1;
    Numeral n = month.arabic() || !Digits.starts(p.at(k)) ? null : p.numeral(k);
    return n != null
        && n.value() != null
        && n.form() == Numeral.Form.CHINESE
        && n.between(15, 15)
        && month.intValue() < 11
        && !(p.at(month.start() - 1) == '年' && Digits.starts(p.at(month.start() - 2)))
        && !Digits.han(p.at(n.end()))
        && p.at(n.end()) != '-'
        && p.at(n.end()) != '~';
  }

  private static Lunar day(Page p, int month, int i) {
    int k = p.at(i) == '初' ? i + 1 : i;
    Numeral n = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    boolean good =
        n != null
            && n.value() != null
            && n.between(1, 30)
            && n.start() == k
            && (!n.arabic() || n.length() <= 2)
            && "日号月年".indexOf(p.at(n.end())) < 0
            && UnitScanner.behind(p, n) == null;
    return good ? new Lunar(month, n.intValue(), false, n.end()) : new Lunar(month, 0, false, i);
  }
}
