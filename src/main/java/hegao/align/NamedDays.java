package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.NamedDay;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dates printed with their day of the week: 5月6日（星期二）. */
final class NamedDays {
  private static final String NAMES = "一二三四五六日";

  /** What may stand between a date and its day of the week. */
  private static final String MARKS = "（(，, 　";

  /** How far behind the date it may stand. */
  private static final int REACH = 6;

  private NamedDays() {}

  /** Each such date once, with the claim that tells of it, the event's own where there is one. */
  static List<NamedDay> of(List<Claim> claims) {
    Map<String, NamedDay> found = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Period period = claim.period();
      if (period == null || period.grain() != Grain.DAY || period.asOf() || !written(period)) {
        continue;
      }
      DayOfWeek name = name(period.span(), claim.article().text());
      if (name != null) {
        String place = claim.article().id() + "/" + period.span();
        NamedDay day = new NamedDay(claim, period.end(), name);
        if (claim.kind() == Kind.DATE) {
          found.put(place, day);
        } else {
          found.putIfAbsent(place, day);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static boolean written(Period period) {
    return period.anchor() == Anchor.WRITTEN || period.anchor() == Anchor.PUBLICATION;
  }

  /** The day of the week at the end of a date or right behind it; null when there is none. */
  private static DayOfWeek name(Span date, String text) {
    String tail = text.substring(date.start(), Math.min(text.length(), date.end() + REACH));
    int day = tail.indexOf('日');
    int i = day < 0 ? tail.length() : day + 1;
    while (i < tail.length() && MARKS.indexOf(tail.charAt(i)) >= 0) {
      i++;
    }
    int at = tail.startsWith("周", i) ? i + 1 : week(tail, i) ? i + 2 : tail.length();
    int number = at < tail.length() ? number(tail.charAt(at)) : -1;
    return number < 0 ? null : DayOfWeek.of(number + 1);
  }

  private static boolean week(String tail, int i) {
    return tail.startsWith("星期", i) || tail.startsWith("礼拜", i);
  }

  private static int number(char c) {
    return c == '天' ? NAMES.length() - 1 : NAMES.indexOf(c);
  }
}
