package hegao.bind.period;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Fold;
import hegao.lexicon.Holidays;
import hegao.lexicon.Trie;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** The same feast or season of another year: 今年除夕客流破纪录，超过此前2019年的…. */
final class Feast {
  /** Tokens looked back over for the feast. */
  private static final int FURTHEST = 200;

  /** What stands before a year whose record is broken. */
  private static final Set<String> SURPASSED = Set.of("超", "超过", "超越", "此前", "突破", "打破", "刷新");

  private Feast() {}

  /** 今年元宵…，超过〔2019年〕的3万人次: the same feast of the year that is surpassed. */
  static Period alike(List<Token> tokens, int at, Period told) {
    if (told.grain() != Grain.YEAR || at == 0 || !SURPASSED.contains(tokens.get(at - 1).form())) {
      return told;
    }
    for (int i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
      if (tokens.get(i).is(Type.PERIOD)) {
        return of(told, (Period) tokens.get(i).mention(), tokens.get(i).form());
      }
    }
    return told;
  }

  /**
   * What a year means beside a feast.
   *
   * @param year the year of the record that was broken
   * @param feast the time told before it in the sentence
   * @param form how that is written
   * @return the feast of that year; the year itself where none was told
   */
  private static Period of(Period year, Period feast, String form) {
    boolean beside =
        feast != null
            && feast.anchor() == Anchor.CALENDAR
            && year.grain() == Grain.YEAR
            && !year.asOf()
            && !feast.asOf();
    String rule = beside ? rule(form) : null;
    LocalDate own = rule == null ? null : Holidays.day(rule, feast.end().getYear());
    LocalDate then = rule == null ? null : Holidays.day(rule, year.end().getYear());
    if (own == null || then == null) {
      return year;
    }
    LocalDate start = then.plusDays(ChronoUnit.DAYS.between(own, feast.start()));
    LocalDate end = then.plusDays(ChronoUnit.DAYS.between(own, feast.end()));
    return new Period(year.span(), start, end, feast.grain(), Anchor.CALENDAR);
  }

  /** The rule of the feast that is named, or null. */
  private static String rule(String form) {
    char[] folded = Fold.of(form);
    for (int i = 0; i < folded.length; i++) {
      Trie.Hit<String> hit = Holidays.WORDS.at(folded, i);
      if (hit != null) {
        return hit.value();
      }
    }
    return null;
  }
}
