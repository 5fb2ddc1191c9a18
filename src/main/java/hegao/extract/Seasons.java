package hegao.extract;

import hegao.lexicon.LunarCalendar;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/**
 * Seasons of the cinema and of travel: 春节档, 国庆档期, 暑期档, 春运, 暑运; their first days. 贺岁档 has no days of
 * its own.
 */
final class Seasons {
  private static final String[] NAMES = {
    "春节档", "暑期档", "国庆档", "五一档", "元旦档", "清明档", "端午档", "中秋档", "春运", "暑运"
  };

  private Seasons() {}

  /** The season at {@code k}, of the year read before or of the one begun last; or null. */
  static When at(Page p, int i, int k, YearScanner.Year told) {
    if ("春暑国五元清端中".indexOf(p.at(k)) < 0) {
      return null;
    }
    for (String name : NAMES) {
      if (p.word(k, name)) {
        int end = k + name.length();
        return placed(p, i, p.word(end - 1, "档期") ? end + 1 : end, name, told);
      }
    }
    return null;
  }

  private static When placed(Page p, int i, int end, String name, YearScanner.Year told) {
    int year = told != null ? told.year() : p.published == null ? 0 : year(p.published, name);
    LocalDate first = year == 0 ? null : first(name, year);
    if (first == null) {
      return p.loose ? When.unknown(i, end, Grain.HOLIDAY) : null;
    }
    if (p.word(end, "首日")) {
      LocalDate opening = name.equals("春节档") ? first.plusDays(1) : first;
      return When.day(i, end + 2, opening, Anchor.CALENDAR);
    }
    When season =
        new When(i, end, 0, 0, 0, first, last(name, first), Grain.HOLIDAY, Anchor.CALENDAR);
    return days(p, season, end);
  }

  /** 春运前12天, 国庆档第三天: some of its days, or the season itself. */
  private static When days(Page p, When season, int k) {
    boolean one = p.at(k) == '第';
    Numeral n = (one || p.at(k) == '前') && Digits.starts(p.at(k + 1)) ? p.numeral(k + 1) : null;
    boolean days = n != null && n.value() != null && n.between(1, 92) && p.at(n.end()) == '天';
    if (!days) {
      return season;
    }
    LocalDate day = season.from().plusDays(n.intValue() - 1);
    int end = n.end() + 1;
    return one
        ? When.day(season.start(), end, day, Anchor.CALENDAR)
        : season.with(end, season.from(), day, Grain.OTHER);
  }

  private static int year(LocalDate published, String name) {
    LocalDate first = first(name, published.getYear());
    boolean begun = first != null && !first.isAfter(published.plusDays(20));
    return begun ? published.getYear() : published.getYear() - 1;
  }

  private static LocalDate first(String name, int year) {
    return switch (name) {
      case "春节档" -> back(LunarCalendar.day(year, 1, 1), 1);
      case "春运" -> back(LunarCalendar.day(year, 1, 1), 15);
      case "暑期档" -> LocalDate.of(year, 6, 1);
      case "暑运" -> LocalDate.of(year, 7, 1);
      case "国庆档" -> LocalDate.of(year, 10, 1);
      case "五一档" -> LocalDate.of(year, 5, 1);
      case "元旦档" -> LocalDate.of(year, 1, 1);
      case "清明档" -> hegao.lexicon.Holidays.day("S06", year);
      case "端午档" -> LunarCalendar.day(year, 5, 5);
      default -> LunarCalendar.day(year, 8, 15);
    };
  }

  private static LocalDate back(LocalDate day, int days) {
    return day == null ? null : day.minusDays(days);
  }

  private static LocalDate last(String name, LocalDate first) {
    return switch (name) {
      case "春节档" -> first.plusDays(7);
      case "春运" -> first.plusDays(39);
      case "暑期档", "暑运" -> LocalDate.of(first.getYear(), 8, 31);
      case "国庆档" -> first.plusDays(6);
      case "五一档" -> first.plusDays(4);
      default -> first.plusDays(2);
    };
  }
}
