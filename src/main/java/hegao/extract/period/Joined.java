package hegao.extract.period;

import hegao.extract.calendar.Weekdays;
import hegao.extract.calendar.When;
import hegao.extract.date.DateScanner;
import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** Two dates made one period: 9月25日至10月3日. */
final class Joined {
  private Joined() {}

  /** The second date of 2017年与2019年之间, 3月和9月间, with the word behind it; or null. */
  static When between(Page p, When first) {
    int k = Digits.space(p.f, first.end());
    if (p.at(k) != '与' && p.at(k) != '和' || first.grain() == Grain.OTHER) {
      return null;
    }
    When second = DateScanner.at(p, k + 1, first);
    if (second == null || second.grain() != first.grain()) {
      return null;
    }
    int end = second.end();
    int to = p.word(end, "之间") ? end + 2 : p.at(end) == '间' && p.at(end + 1) != '隔' ? end + 1 : end;
    return to == end ? null : second.span(second.start(), to);
  }

  /** 周五至周日: the first is put into the week before the second where it would lie behind it. */
  static When inOneWeek(Page p, When first, When second) {
    boolean late =
        first.from() != null
            && second.to() != null
            && first.from().isAfter(second.to())
            && Weekdays.at(p, first.start()) != null;
    return late
        ? When.day(first.start(), first.end(), first.from().minusWeeks(1), first.anchor())
        : first;
  }

  /** 本周五到周日, 上周六至周一: the next such day behind the first, where that names its week. */
  static When weekdayAfter(Page p, When first, When second) {
    Weekdays.Name name = second == null ? null : Weekdays.at(p, second.start());
    boolean told = Weekdays.at(p, first.start()) == null && first.grain() == Grain.DAY;
    if (name == null || !told || first.to() == null || Weekdays.at(p, first.end() - 2) == null) {
      return second;
    }
    int days = Math.floorMod(name.day().getValue() - first.to().getDayOfWeek().getValue(), 7);
    return When.day(second.start(), second.end(), first.to().plusDays(days), first.anchor());
  }

  /** From the first to the second; the first alone where the second lies before it. */
  static When of(When first, When second) {
    When a = first;
    if (a.placed()
        && second.placed()
        && a.from() != null
        && second.to() != null
        && a.from().isAfter(second.to())) {
      boolean yearless = a.anchor() == Anchor.PUBLICATION && a.year() > 0;
      if (!yearless) {
        return first;
      }
      LocalDate from = a.from().minusYears(1);
      a =
          new When(
              a.start(),
              a.end(),
              a.year() - 1,
              a.month(),
              a.day(),
              from,
              a.to(),
              a.grain(),
              a.anchor());
    }
    Grain grain =
        a.grain() == Grain.MONTH ? Grain.MONTHS : a.grain() == Grain.YEAR ? Grain.YEARS : a.grain();
    return new When(
        a.start(),
        second.end(),
        second.year(),
        second.month(),
        0,
        a.from(),
        second.to(),
        grain,
        a.anchor());
  }
}
