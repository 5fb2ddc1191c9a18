package hegao.extract.period;

import hegao.extract.calendar.When;
import hegao.extract.numeral.Digits;
import hegao.extract.page.Page;
import hegao.mention.Period;
import hegao.mention.Period.Grain;
import hegao.text.Span;
import java.time.LocalDate;

/** 以前, 之后, 起 behind a date, for readers that want open periods too. */
final class Sides {
  private static final String[] BEFORE = {"或之前", "及以前", "以前", "之前", "前"};
  private static final String[] AFTER = {"或之后", "及以后", "以后", "之后", "起", "后"};

  private static final String[] NOW = {
    "起至今", "到目前为止", "至目前", "到目前", "至今", "迄今为止", "迄今", "到现在", "到如今"
  };

  private Sides() {}

  static When behind(Page p, When date) {
    if (!date.placed() || date.from() == null || date.grain() == Grain.OTHER) {
      return date;
    }
    boolean opening = p.at(date.start() - 1) == '从' && p.word(date.end(), "开始");
    if (opening) {
      return date.span(date.start() - 1, date.end())
          .with(date.end() + 2, date.from(), null, date.grain());
    }
    for (String word : BEFORE) {
      if (p.word(date.end(), word)
          && "半夕后".indexOf(p.at(date.end() + word.length())) < 0
          && !(word.equals("前") && Digits.starts(p.at(date.end() + 1)))) {
        if (date.grain() == Grain.YEARS) {
          return date.span(date.start(), date.end() + word.length());
        }
        inner(p, date);
        return date.with(date.end() + word.length(), null, lastBefore(p, date), date.grain());
      }
    }
    for (String word : AFTER) {
      boolean said =
          p.word(date.end(), word)
              && (word.length() > 1 || "来续期勤备卫方台排面".indexOf(p.at(date.end() + 1)) < 0);
      if (said && date.to() != null) {
        inner(p, date);
        boolean later = word.endsWith("后") && date.grain() != Grain.DAY;
        return date.with(
            date.end() + word.length(),
            later ? date.to().plusDays(1) : date.from(),
            null,
            date.grain());
      }
    }
    return date;
  }

  /** The last day before a date; 6月底前, 年底前 reach to the very end. */
  static LocalDate lastBefore(Page p, When date) {
    char edge = p.at(date.end() - 1);
    return edge == '底' || edge == '末' ? date.to() : date.from().minusDays(1);
  }

  /** Index behind 至今, 到目前为止 and the like at the end of a date that has begun; 0 without. */
  static int untilNow(Page p, When date) {
    int k = date.end();
    boolean begun = p.published != null && date.from() != null && !date.from().isAfter(p.published);
    if (!begun || "至迄到起".indexOf(p.at(k)) < 0) {
      return 0;
    }
    for (String word : NOW) {
      if (p.word(k, word) && "天日年晚早明后夏秋冬春".indexOf(p.at(k + word.length())) < 0) {
        return k + word.length();
      }
    }
    return 0;
  }

  /** The year inside 2006年以前 is told too, as the number inside a quantity is. */
  private static void inner(Page p, When date) {
    if (date.grain() == Grain.YEAR && date.from() != null && date.to() != null) {
      Span span = new Span(date.start(), date.end());
      p.add(new Period(span, date.from(), date.to(), date.grain(), date.anchor()), "时期");
    }
  }
}
