package hegao.bind.period;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.util.List;

/** What a time that is told means for what is told next. */
final class Telling {
  /** Days after which an event is no news. */
  private static final int NEWS = 10;

  private Telling() {}

  /** Whether a sentence ends by announcing what follows: …情况如下：. */
  static boolean follows(List<Token> tokens) {
    int last = tokens.size() - 1;
    while (last >= 0 && tokens.get(last).is(Type.BREAK)) {
      last--;
    }
    return last >= 0 && tokens.get(last).form().endsWith("如下");
  }

  /** The same time, taken over. */
  static Period again(Period told) {
    return new Period(told.span(), told.start(), told.end(), told.grain(), Anchor.CONTEXT);
  }

  /** The day or as-of date of what is news; null for any other time. */
  static Period news(Period told, LocalDate day) {
    boolean recent =
        day != null
            && told.grain() == Grain.DAY
            && !told.end().isAfter(day)
            && told.end().isAfter(day.minusDays(NEWS))
            && (told.asOf() || told.start().equals(told.end()));
    return recent ? again(told) : null;
  }

  /**
   * 3年来 ends with the last as-of date told (截至7月底); 目前 is the month of publication.
   *
   * @param asOf the as-of date told first, or null
   */
  static Period settled(Period period, LocalDate asOf, Clock clock) {
    boolean since =
        period.grain() == Grain.YEARS && period.anchor() == Anchor.PUBLICATION && !period.asOf();
    if (since && asOf != null && period.end().isAfter(asOf)) {
      LocalDate start =
          asOf.withDayOfMonth(1).minusYears(period.end().getYear() - period.start().getYear());
      return new Period(period.span(), start, asOf, period.grain(), Anchor.CONTEXT);
    }
    boolean today =
        period.asOf()
            && period.end().equals(clock.published().date())
            && period.anchor() == Anchor.PUBLICATION;
    return today ? clock.now(period.span()) : period;
  }

  /** 展会将于〔6月2日至9日〕举办: the span of what is to come is not that of what is said of it. */
  static boolean ahead(Period told, LocalDate printed) {
    return printed != null
        && !told.asOf()
        && told.grain() == Grain.DAY
        && !told.start().equals(told.end())
        && told.start().isAfter(printed);
  }
}
