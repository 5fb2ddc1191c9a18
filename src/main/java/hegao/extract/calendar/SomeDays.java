package hegao.extract.calendar;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Some days of a period told before them: 国庆假期前三天, 今年第一天, 去年最后一天, 春节假期首日, 春运首周. */
public final class SomeDays {
  private SomeDays() {}

  /** The days behind {@code whole}, or the period itself. */
  public static When of(Page p, When whole) {
    if (!whole.placed() || whole.from() == null || whole.to() == null) {
      return whole;
    }
    int k = p.at(whole.end()) == '的' ? whole.end() + 1 : whole.end();
    if (p.word(k, "首日")) {
      return When.day(whole.start(), k + 2, whole.from(), whole.anchor());
    }
    if (p.word(k, "首周") && whole.from().plusDays(6).isBefore(whole.to())) {
      return whole.with(k + 2, whole.from(), whole.from().plusDays(6), Grain.WEEK);
    }
    int told = allDays(p, k, whole);
    if (told > k) {
      return whole.with(told, whole.from(), whole.to(), Grain.HOLIDAY);
    }
    boolean last = p.word(k, "最后");
    boolean one = p.at(k) == '第';
    int at = last ? k + 2 : k + 1;
    boolean some = (last || one || p.at(k) == '前') && Digits.starts(p.at(at));
    Numeral n = some ? p.numeral(at) : null;
    if (n == null || n.value() == null || n.start() != at || !n.between(1, 92)) {
      return whole;
    }
    int end = p.at(n.end()) == '个' ? n.end() + 1 : n.end();
    boolean days = p.at(end) == '天' || p.at(end) == '日' && (one || n.length() > 1 && n.arabic());
    return days ? counted(whole, end + 1, n.intValue(), one, last) : whole;
  }

  /** Index behind the number of all days of a season, 春节假期〔八天〕; or {@code k}. */
  private static int allDays(Page p, int k, When whole) {
    Numeral n = whole.season() && Digits.starts(p.at(k)) ? p.numeral(k) : null;
    if (n == null || n.value() == null || n.start() != k || !n.between(2, 60)) {
      return k;
    }
    long days = ChronoUnit.DAYS.between(whole.from(), whole.to()) + 1;
    boolean all = n.intValue() == days && p.at(n.end()) == '天';
    return all && "内里后前".indexOf(p.at(n.end() + 1)) < 0 ? n.end() + 1 : k;
  }

  private static When counted(When whole, int end, int count, boolean one, boolean last) {
    LocalDate day = last ? whole.to().minusDays(count - 1L) : whole.from().plusDays(count - 1L);
    if (day.isBefore(whole.from()) || day.isAfter(whole.to())) {
      return whole;
    }
    Anchor anchor = whole.anchor();
    if (one || count == 1) {
      return When.day(whole.start(), end, day, anchor);
    }
    return last
        ? whole.with(end, day, whole.to(), Grain.OTHER)
        : whole.with(end, whole.from(), day, Grain.OTHER);
  }
}
