package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.lexicon.LunarCalendar;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/**
 * Lunar years named by stem and branch: 乙巳年, 甲辰龙年, 农历丙午年. The one nearest to publication is meant.
 */
public final class SexagenaryYears {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String BEASTS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

  /** The characters that such years start with. */
  public static final String INITIALS = STEMS + BEASTS;

  private static final int CYCLE = 60;

  /** What makes the year of a beast a time: 马年首日. */
  private static final String[] TIMES = {"首日", "第一天", "首周", "正月", "春节", "大年", "除夕", "元宵"};

  private SexagenaryYears() {}

  /** Whether such a year may start with it. */
  public static boolean starts(char c) {
    return INITIALS.indexOf(c) >= 0;
  }

  /** The year named at {@code i}, or null. */
  static YearScanner.Year at(Page p, int i) {
    if (BEASTS.indexOf(p.at(i)) >= 0) {
      return beast(p, i);
    }
    int stem = STEMS.indexOf(p.at(i));
    int branch = stem < 0 ? -1 : BRANCHES.indexOf(p.at(i + 1));
    if (branch < 0 || (stem - branch) % 2 != 0) {
      return null;
    }
    int k = p.at(i + 2) == BEASTS.charAt(branch) ? i + 3 : i + 2;
    if (p.at(k) != '年') {
      return null;
    }
    int place = 0;
    while (place % 10 != stem || place % 12 != branch) {
      place++;
    }
    int year = p.published == null ? 0 : nearest(p.published.getYear(), place);
    return new YearScanner.Year(year, k + 1, Anchor.CALENDAR, false);
  }

  /** 〔马年〕首日: the lunar year of that beast that is nearest, where a time of it follows. */
  private static YearScanner.Year beast(Page p, int i) {
    boolean timed = p.at(i + 1) == '年' && p.published != null;
    for (int k = 0; timed && k < TIMES.length; k++) {
      if (p.word(i + 2, TIMES[k])) {
        int now = p.published.getYear();
        int shift = Math.floorMod(BEASTS.indexOf(p.at(i)) + 4 - now, 12);
        int year = now + (shift > 6 ? shift - 12 : shift);
        return new YearScanner.Year(year, i + 2, Anchor.CALENDAR, false);
      }
    }
    return null;
  }

  private static int nearest(int now, int place) {
    int shift = Math.floorMod(place + 4 - now, CYCLE);
    return now + (shift > CYCLE / 2 ? shift - CYCLE : shift);
  }

  /**
   * The days of such a year, or of the lunar month or day told behind it; null for another year.
   */
  public static When whole(Page p, int i, YearScanner.Year year) {
    if (starts(p.at(i)) && year.year() > 0) {
      Lunar lunar = Lunar.month(p, year.end(), true);
      if (lunar != null) {
        return Feasts.lunar(p, i, lunar, year);
      }
      LocalDate first = LunarCalendar.day(year.year(), 1, 1);
      LocalDate next = LunarCalendar.day(year.year() + 1, 1, 1);
      boolean alone = !Digits.starts(p.at(year.end())) && first != null && next != null;
      if (alone && Feasts.holiday(p, null, i, year.end(), year) == null) {
        LocalDate last = next.minusDays(1);
        return SomeDays.of(
            p,
            new When(i, year.end(), year.year(), 0, 0, first, last, Grain.YEAR, Anchor.CALENDAR));
      }
    }
    return null;
  }
}
