package hegao.extract.period;

import hegao.extract.calendar.When;
import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;

/** Parts of a day and times of the clock behind a date. */
final class DayParts {
  private static final String[] WORDS = {
    "凌晨", "清晨", "早晨", "早上", "上午", "中午", "正午", "下午", "午后", "傍晚", "晚间", "晚上", "夜间", "深夜", "午夜", "晚",
    "夜"
  };

  private DayParts() {}

  /** 9月28日上午, 1月31日17时. */
  static When behind(Page p, When date) {
    if (date.grain() != Grain.DAY || date.day() == 0) {
      return date;
    }
    int end = date.end();
    for (String part : WORDS) {
      if (p.word(end, part)) {
        end += part.length();
        break;
      }
    }
    int hour = Digits.space(p.f, end);
    int told = Clocks.end(p, hour);
    end = told > hour ? told : end;
    return end == date.end() ? date : date.span(date.start(), end);
  }

  /** 截至〔下午4时〕, 截至〔17时〕: of the day of print; null for anything else. */
  static When today(Page p, int k) {
    int from = k;
    for (String part : WORDS) {
      if (p.word(k, part)) {
        from = k + part.length();
        break;
      }
    }
    int last = p.published == null || p.loose ? from : Clocks.end(p, from);
    return last == from ? null : When.day(k, last, p.published, Anchor.PUBLICATION);
  }
}
