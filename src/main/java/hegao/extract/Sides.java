package hegao.extract;

import hegao.mention.Period;
import hegao.mention.Period.Grain;
import hegao.text.Span;

/** 以前, 之后, 起 behind a date, for readers that want open periods too. */
final class Sides {
  private static final String[] BEFORE = {"或之前", "及以前", "以前", "之前", "前"};
  private static final String[] AFTER = {"或之后", "及以后", "以后", "之后", "起"};

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
      if (p.word(date.end(), word) && "半夕后".indexOf(p.at(date.end() + word.length())) < 0) {
        inner(p, date);
        return date.with(date.end() + word.length(), null, date.from().minusDays(1), date.grain());
      }
    }
    for (String word : AFTER) {
      if (p.word(date.end(), word) && date.to() != null) {
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

  /** The year inside 2006年以前 is told too, as the number inside a quantity is. */
  private static void inner(Page p, When date) {
    if (date.grain() == Grain.YEAR && date.from() != null && date.to() != null) {
      Span span = new Span(date.start(), date.end());
      p.add(new Period(span, date.from(), date.to(), date.grain(), date.anchor()), "时期");
    }
  }
}
