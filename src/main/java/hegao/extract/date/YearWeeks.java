package hegao.extract.date;

import hegao.extract.calendar.When;
import hegao.extract.calendar.YearScanner;
import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Period.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Weeks of a year: 第52周, 第三十七个星期, 前2周, 最后3周. */
final class YearWeeks {
  private YearWeeks() {}

  /** 第52周, 第三十七个星期 of a year; 前2周 its first weeks. */
  static When at(Page p, int i, int k, YearScanner.Year told) {
    boolean first = p.at(k) == '前';
    boolean last = p.word(k, "最后");
    if (told == null || told.year() == 0 || p.at(k) != '第' && !first && !last) {
      return null;
    }
    int digits = Digits.space(p.f, last ? k + 2 : k + 1);
    Numeral n = Digits.starts(p.at(digits)) ? p.numeral(digits) : null;
    if (n == null || n.value() == null || !n.between(1, 53)) {
      return null;
    }
    int at = p.at(n.end()) == '个' ? n.end() + 1 : Digits.space(p.f, n.end());
    int end = p.at(at) == '周' ? at + 1 : p.word(at, "星期") || p.word(at, "礼拜") ? at + 2 : -1;
    if (end < 0 || p.at(end) == '年') {
      return null;
    }
    if (last) {
      LocalDate sunday =
          LocalDate.of(told.year(), 12, 31)
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
      LocalDate from = sunday.minusWeeks(n.intValue()).plusDays(1);
      return new When(i, end, 0, 0, 0, from, sunday, Grain.WEEK, told.anchor());
    }
    LocalDate monday =
        LocalDate.of(told.year(), 1, 4)
            .with(DayOfWeek.MONDAY)
            .plusWeeks(first ? 0 : n.intValue() - 1L);
    return new When(
        i,
        end,
        0,
        0,
        0,
        monday,
        monday.plusDays(first ? n.intValue() * 7L - 1 : 6),
        Grain.WEEK,
        told.anchor());
  }
}
