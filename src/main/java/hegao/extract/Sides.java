package hegao.extract;

import hegao.mention.Period.Grain;

/** 以前, 之后, 起 behind a date, for readers that want open periods too. */
final class Sides {
  private static final String[] BEFORE = {"或之前", "及以前", "以前", "之前", "前"};
  private static final String[] AFTER = {"或之后", "及以后", "以后", "之后", "起"};

  private Sides() {}

  static When behind(Page p, When date) {
    if (!date.placed() || date.from() == null || date.grain() == Grain.OTHER) {
      return date;
    }
    for (String word : BEFORE) {
      if (p.word(date.end(), word) && "半夕后".indexOf(p.at(date.end() + word.length())) < 0) {
        return date.with(date.end() + word.length(), null, date.from().minusDays(1), date.grain());
      }
    }
    for (String word : AFTER) {
      if (p.word(date.end(), word) && date.to() != null) {
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
}
