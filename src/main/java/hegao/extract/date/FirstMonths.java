package hegao.extract.date;

import hegao.extract.calendar.When;
import hegao.extract.calendar.YearScanner;
import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;

/** Months counted from either end of a year: 前8个月, 首月, 第8个月, 最后4个月. */
final class FirstMonths {
  private FirstMonths() {}

  /** 前8个月, 前三季度 (see quarter), 首月, 第8个月, 最后4个月. */
  static When at(Page p, int i, int k, YearScanner.Year told) {
    if (p.word(k, "首月") && told != null) {
      return YearParts.months(p, i, k + 2, told, 1, 1, Grain.MONTH);
    }
    boolean late = p.at(k) == '后' && told != null;
    boolean last = p.word(k, "最后") || late;
    char c = p.at(k);
    if (!last && c != '前' && c != '头' && c != '第') {
      return null;
    }
    if (told == null && "提之以当目此从向往赛会节产婚战餐饭睡事生".indexOf(p.at(k - 1)) >= 0) {
      return null;
    }
    int at = Digits.space(p.f, last && !late ? k + 2 : k + 1);
    Numeral n = Digits.starts(p.at(at)) ? p.numeral(at) : null;
    if (n == null || n.value() == null || !n.between(1, 12)) {
      return null;
    }
    int unit = Digits.space(p.f, n.end());
    boolean shortened =
        c == '前' && p.at(unit) == '月' && !dayed(p, unit + 1) && "份底初末中".indexOf(p.at(unit + 1)) < 0;
    if (!p.word(unit, "个月") && !shortened) {
      return null;
    }
    int m = n.intValue();
    int end = shortened ? unit + 1 : unit + 2;
    if (c == '第') {
      return told == null ? null : YearParts.months(p, i, end, told, m, m, Grain.MONTH);
    }
    if (last) {
      return told == null ? null : YearParts.months(p, i, end, told, 13 - m, 12, Grain.MONTHS);
    }
    return p.loose && told == null && !shortened && p.alone(i, end)
        ? null
        : upToMonth(p, i, end, told, m);
  }

  /** Whether a day of the month follows: 前8月〔3日〕, but 前8月〔四川〕. */
  private static boolean dayed(Page p, int k) {
    Numeral n = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    return n != null && (n.value() == null || n.arabic() || MonthParts.dayMark(p, n, true) > 0);
  }

  private static When upToMonth(Page p, int i, int end, YearScanner.Year told, int m) {
    if (told == null && p.published != null) {
      int y = m <= p.published.getMonthValue() ? p.published.getYear() : p.published.getYear() - 1;
      return YearParts.months(
          p, i, end, new YearScanner.Year(y, end, Anchor.PUBLICATION, true), 1, m, Grain.MONTHS);
    }
    return YearParts.months(p, i, end, told, 1, m, Grain.MONTHS);
  }
}
