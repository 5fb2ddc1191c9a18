package hegao.extract.date;

import hegao.extract.calendar.Weekdays;
import hegao.extract.calendar.When;
import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.UnitScanner;
import hegao.mention.Period.Grain;
import hegao.text.YearMonth;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** What narrows a month: a day, a third, its end, a week. */
final class MonthParts {
  private MonthParts() {}

  /** The narrowed month, or the month itself. */
  static When at(Page p, When month, int i) {
    int k = Digits.space(p.f, p.at(i) == '的' ? i + 1 : i);
    Numeral n = Digits.starts(p.at(k)) ? p.numeral(k) : null;
    if (n != null && n.value() != null && n.start() == k && n.between(1, 31)) {
      When days = NumberRanges.days(p, month, k);
      if (days != null) {
        return days;
      }
      When day = day(p, month, n);
      if (day != null) {
        return day;
      }
    }
    When third = third(p, month, i);
    return third != null ? third : week(p, month, i);
  }

  private static When day(Page p, When month, Numeral n) {
    int end = dayMark(p, n, true);
    boolean lone = end < 0 && p.loose && looseDay(p, month, n);
    if (end < 0 && !lone) {
      return null;
    }
    int to = lone ? n.end() : end;
    if (month.year() == 0) {
      return new When(
          month.start(), to, 0, month.month(), n.intValue(), null, null, Grain.DAY, month.anchor());
    }
    YearMonth m = YearMonth.of(month.year(), month.month());
    return m.isValidDay(n.intValue())
        ? When.day(month.start(), to, m.atDay(n.intValue()), month.anchor())
        : new When(
            month.start(),
            to,
            0,
            month.month(),
            n.intValue(),
            null,
            null,
            Grain.DAY,
            month.anchor());
  }

  private static boolean looseDay(Page p, When month, Numeral n) {
    char after = p.at(n.end());
    boolean plain =
        n.length() <= 3
            && after != '月'
            && after != '天'
            && Digits.power(after) == 0
            && after != '个'
            && after != '.'
            && after != '%';
    boolean touching = n.start() == month.end() || p.at(n.start() - 1) == '的';
    return plain
        && touching
        && UnitScanner.behind(p, n) == null
        && (n.arabic() || n.length() >= 2 || !Digits.han(after));
  }

  /** Index behind 日 or 号 of the day {@code n}, or -1. */
  static int dayMark(Page p, Numeral n, boolean sure) {
    int k = Digits.space(p.f, n.end());
    char c = p.at(k);
    if (c != '日' && c != '号' || k > n.end() + 1) {
      return -1;
    }
    char next = p.at(k + 1);
    if (!sure
        && c == '号'
        && (next == '线'
            || next == '楼'
            || next == '文'
            || next == '院'
            || next == '馆'
            || next == '厅'
            || next == '机'
            || next == '选'
            || next == '令'
            || next == '公'
            || next == '台'
            || next == '门'
            || next == '店'
            || next == '井'
            || next == '位'
            || next == '桥'
            || next == '车'
            || next == '仓'
            || next == '厂'
            || next == '地'
            || next == '船'
            || next == '轮'
            || next == '星'
            || next == '卫'
            || next == '火'
            || next == '航')) {
      return -1;
    }
    return k + 1;
  }

  private static When third(Page p, When month, int i) {
    char c = p.at(i);
    if (p.at(i + 1) == '旬' && "上中下".indexOf(c) >= 0) {
      int first = c == '上' ? 1 : c == '中' ? 11 : 21;
      return part(month, i + 2, first, c == '下' ? 31 : first + 9, Grain.TEN_DAYS);
    }
    if (p.at(i + 2) == '旬' && (p.word(i, "中下") || p.word(i, "上中"))) {
      return part(month, i + 3, c == '中' ? 11 : 1, c == '中' ? 31 : 20, Grain.OTHER);
    }
    if (p.word(i, "上半月") || p.word(i, "下半月")) {
      return half(month, i + 3, c == '上');
    }
    int k = c == '月' ? i + 1 : i;
    c = p.at(k);
    boolean whole = p.at(k + 1) != '期' && p.at(k + 1) != '始';
    if (c == '底' || c == '末') {
      return part(month, k + 1, 25, 31, Grain.TEN_DAYS);
    }
    if (c == '初' && whole && Digits.chinese(p.at(k + 1)) < 0) {
      return part(month, k + 1, 1, 10, Grain.TEN_DAYS);
    }
    boolean middle = c == '中' && (p.at(k + 1) == '旬' || !Digits.han(p.at(k + 1)));
    return middle ? part(month, k + 1, 11, 20, Grain.TEN_DAYS) : null;
  }

  /** 上半月, 下半月: to the 15th, or from the 16th. */
  static When half(When month, int end, boolean first) {
    return part(month, end, first ? 1 : 16, first ? 15 : 31, Grain.OTHER);
  }

  private static When part(When month, int end, int first, int last, Grain grain) {
    if (month.year() == 0) {
      return new When(month.start(), end, 0, month.month(), 0, null, null, grain, month.anchor());
    }
    YearMonth m = YearMonth.of(month.year(), month.month());
    return month.with(end, m.atDay(first), m.atDay(Math.min(last, m.lengthOfMonth())), grain);
  }

  /** 10月第一周, 十月的第一个星期一. */
  private static When week(Page p, When month, int i) {
    int k = p.at(i) == '的' ? i + 1 : i;
    boolean last = p.word(k, "最后一个");
    if (!last && p.at(k) != '第') {
      return month;
    }
    Numeral n = last ? null : p.numeral(k + 1);
    if (!last && (n == null || n.value() == null || !n.between(1, 5))) {
      return month;
    }
    int at = last ? k + 4 : p.at(n.end()) == '个' ? n.end() + 1 : n.end();
    Weekdays.Name name = Weekdays.at(p, at);
    int number = last ? -1 : n.intValue();
    if (name != null) {
      return weekday(month, name.end(), number, name.day());
    }
    int end = p.at(at) == '周' ? at + 1 : p.word(at, "星期") || p.word(at, "礼拜") ? at + 2 : -1;
    if (end < 0 || last) {
      return month;
    }
    if (month.year() == 0) {
      return new When(month.start(), end, 0, 0, 0, null, null, Grain.WEEK, month.anchor());
    }
    LocalDate monday =
        firstMonday(YearMonth.of(month.year(), month.month())).plusWeeks(number - 1L);
    return month.with(end, monday, monday.plusDays(6), Grain.WEEK);
  }

  private static LocalDate firstMonday(YearMonth month) {
    LocalDate first = month.atDay(1);
    return first.plusDays((8 - first.getDayOfWeek().getValue()) % 7);
  }

  private static When weekday(When month, int end, int number, DayOfWeek day) {
    if (month.year() == 0) {
      return new When(month.start(), end, 0, 0, 1, null, null, Grain.DAY, month.anchor());
    }
    LocalDate found =
        YearMonth.of(month.year(), month.month())
            .atDay(1)
            .with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(number, day));
    return When.day(month.start(), end, found, month.anchor());
  }
}
