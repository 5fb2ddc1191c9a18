package hegao.extract.date;

import hegao.extract.calendar.Future;
import hegao.extract.calendar.When;
import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.text.YearMonth;

/** Days of the month by themselves: 28日, and 12号 where no thing can be numbered so. */
final class BareDays {
  private BareDays() {}

  /** 28日 by itself. */
  static When at(Page p, When context, int i) {
    Numeral n = Digits.starts(p.at(i)) ? p.numeral(i) : null;
    if (n == null || n.value() == null || !n.between(1, 31) || n.start() != i) {
      return null;
    }
    int end = MonthParts.dayMark(p, n, context != null);
    boolean chinese = !n.arabic() && context == null && (n.length() < 2 || p.at(n.end()) == '号');
    boolean number =
        end > 0
            && p.f[end - 1] == '号'
            && !p.loose
            && context == null
            && "上下晚凌起前到至,，、。 \n".indexOf(p.at(end)) < 0;
    boolean count = !p.loose && context == null && "共计达历约近逾".indexOf(p.at(i - 1)) >= 0;
    boolean named = end > 0 && p.f[end - 1] == '号' && context == null && numbered(p, i);
    if (end < 0 || chinese || number || named || count || n.length() > 2 && n.arabic()) {
      return null;
    }
    return day(p, context, i, end, n.intValue());
  }

  /** 8月1日、15日和28日: whether the day goes on with a list of days. */
  private static boolean listed(Page p, int i) {
    return "、和及与".indexOf(p.at(i - 1)) >= 0
        && p.last != null
        && p.last.grain() == Period.Grain.DAY
        && p.last.span().end() == i - 1
        && p.at(i - 2) == '日';
  }

  /** 国发〔2024〕5号, 神舟15号: the number of a paper or a thing, no day of the month. */
  private static boolean numbered(Page p, int i) {
    char before = p.at(i - 1);
    boolean day = "于在至到自从起是为即定本月日周天这个当初和、,与".indexOf(before) >= 0;
    return "〕]】)".indexOf(before) >= 0
        || Digits.letter(before)
        || !p.loose && Digits.han(before) && !day;
  }

  private static When day(Page p, When context, int i, int end, int day) {
    YearMonth month = null;
    Anchor anchor = Anchor.PUBLICATION;
    if (context != null && context.month() > 0) {
      month = context.year() > 0 ? YearMonth.of(context.year(), context.month()) : null;
      anchor = context.anchor();
    } else if (listed(p, i)) {
      month = YearMonth.from(p.last.end());
      anchor = p.last.anchor();
    } else if (p.published != null) {
      YearMonth now = YearMonth.from(p.published);
      boolean soon =
          day > p.published.getDayOfMonth()
              && day <= p.published.getDayOfMonth() + 10
              && Future.hinted(p, i);
      month = day <= p.published.getDayOfMonth() || soon ? now : now.minusMonths(1);
      while (!month.isValidDay(day)) {
        month = month.minusMonths(1);
      }
    }
    if (month == null) {
      return When.day(i, end, null, anchor);
    }
    return month.isValidDay(day) ? When.day(i, end, month.atDay(day), anchor) : null;
  }
}
