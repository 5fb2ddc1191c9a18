package hegao.extract.calendar;

import hegao.extract.page.Page;
import hegao.lexicon.Holidays;
import hegao.lexicon.LunarCalendar;
import hegao.lexicon.Trie;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Holidays and lunar dates, by the calendar. */
public final class Feasts {
  private Feasts() {}

  /** The holiday named at {@code k}, of the year told before it from {@code i} on; or null. */
  public static When holiday(Page p, When context, int i, int k, YearScanner.Year year) {
    int at = Plans.opening(p.at(k)) ? k + 1 : k;
    Trie.Hit<String> hit = Holidays.WORDS.at(p.f, at);
    if (hit == null || at > k && !Plans.closing(p.at(at + hit.length()))) {
      return null;
    }
    int end = at > k ? at + hit.length() + 1 : k + hit.length();
    if (!HolidayWords.means(p, at, end, hit.value(), year != null)) {
      return null;
    }
    int y = year == null ? 0 : calendar(year.year(), hit.value());
    Anchor anchor = Anchor.CALENDAR;
    if (y == 0 && context != null && context.year() > 0) {
      y = calendar(context.year(), hit.value());
    } else if (y == 0 && p.published != null && year == null) {
      y = HolidayWords.nearestYear(hit.value(), p.published);
    }
    LocalDate day = y == 0 ? null : Holidays.day(hit.value(), y);
    When joint = day == null ? null : joint(p, When.day(i, end, day, anchor), hit.value(), y);
    return joint != null
        ? joint
        : HolidayWords.stretch(p, When.day(i, end, day, anchor), hit.value());
  }

  /** 2025年除夕 is the one that falls into 2025, the eve of that year's Spring Festival. */
  private static int calendar(int year, String rule) {
    return year > 0 && rule.startsWith("L12") ? year - 1 : year;
  }

  /** 国庆中秋假期: both holidays' days, where they lie side by side; or null. */
  private static When joint(Page p, When first, String rule, int year) {
    int k = p.at(first.end()) == '、' ? first.end() + 1 : first.end();
    Trie.Hit<String> hit = Holidays.WORDS.at(p.f, k);
    LocalDate day = hit == null ? null : Holidays.day(hit.value(), year);
    if (day == null) {
      return null;
    }
    When second =
        HolidayWords.stretch(p, When.day(k, k + hit.length(), day, Anchor.CALENDAR), hit.value());
    When own = HolidayWords.days(first, rule);
    boolean near = Math.abs(day.toEpochDay() - first.from().toEpochDay()) < 10;
    if (!second.season() || !near) {
      return null;
    }
    LocalDate from = own.from().isBefore(second.from()) ? own.from() : second.from();
    LocalDate to = own.to().isAfter(second.to()) ? own.to() : second.to();
    return new When(first.start(), second.end(), 0, 0, 0, from, to, Grain.HOLIDAY, Anchor.CALENDAR);
  }

  /** The days of a lunar date that starts at {@code i}, in {@code year} or the nearest one. */
  public static When lunar(Page p, int i, Lunar lunar, YearScanner.Year year) {
    int y = year != null ? year.year() : p.published == null ? 0 : lunarYear(p, lunar);
    if (y == 0) {
      return new When(
          i,
          lunar.end(),
          0,
          0,
          lunar.day(),
          null,
          null,
          lunar.day() > 0 ? Grain.DAY : Grain.MONTH,
          Anchor.CALENDAR);
    }
    try {
      if (lunar.day() > 0) {
        return When.day(i, lunar.end(), day(y, lunar, lunar.day()), Anchor.CALENDAR);
      }
      LocalDate first = day(y, lunar, 1);
      LocalDate last = day(y, lunar, 30);
      return new When(
          i, lunar.end(), y, lunar.month(), 0, first, last, Grain.MONTH, Anchor.CALENDAR);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate day(int year, Lunar lunar, int day) {
    return lunar.leap()
        ? LunarCalendar.leapDay(year, lunar.month(), day)
        : LunarCalendar.day(year, lunar.month(), day);
  }

  /** 农历二〇二一年六月: the year between the word and the month. */
  public static When inLunarYear(Page p, int i) {
    YearScanner.Year year = YearScanner.at(p, i + 2);
    Lunar lunar = year == null ? null : Lunar.month(p, year.end(), true);
    return lunar == null ? null : lunar(p, i, lunar, year);
  }

  /**
   * The lunar year whose such month lies nearest to the publication date; 腊月 may be last year's.
   */
  private static int lunarYear(Page p, Lunar lunar) {
    int y = p.published.getYear();
    if (lunar.leap()) {
      int first = y - 38;
      while (y > first && LunarCalendar.leapDay(y, lunar.month(), 1) == null) {
        y--;
      }
      return y;
    }
    if (p.loose || lunar.month() < 10) {
      return y;
    }
    LocalDate day = LunarCalendar.day(y, lunar.month(), Math.max(lunar.day(), 1));
    return day != null && day.toEpochDay() - p.published.toEpochDay() > 180 ? y - 1 : y;
  }
}
