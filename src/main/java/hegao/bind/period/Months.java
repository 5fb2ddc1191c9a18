package hegao.bind.period;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.util.List;

/** 上月 in a story that reports on the month before its print: the one before that. */
final class Months {
  private Months() {}

  /**
   * The month that 上月 means.
   *
   * @param told as the day of print gives it
   * @param at index of 上月
   * @param stated what the paragraph has told last, or null
   */
  static Period before(Period told, List<Token> tokens, int at, Period stated) {
    Period reported = stated;
    for (int i = 0; i < at; i++) {
      boolean month = tokens.get(i).is(Type.PERIOD) && !tokens.get(i).form().startsWith("上");
      reported = month ? (Period) tokens.get(i).mention() : reported;
    }
    if (reported == null || reported.grain() != Grain.MONTH || !reported.sameDays(told)) {
      return told;
    }
    LocalDate start = told.start().minusMonths(1);
    LocalDate end = told.start().minusDays(1);
    return new Period(told.span(), start, end, Grain.MONTH, Anchor.CONTEXT);
  }
}
