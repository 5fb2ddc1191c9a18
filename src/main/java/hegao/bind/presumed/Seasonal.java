package hegao.bind.presumed;

import hegao.bind.figure.Clause;
import hegao.bind.naming.Shown;
import hegao.bind.period.Clock;
import hegao.mention.Bound;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Period.Grain;
import hegao.mention.Quantity;
import hegao.mention.Rank;

/**
 * The time of takings told with a season or the year: 春节档票房破60亿元 goes on growing and is as of now.
 */
public final class Seasonal {
  /** Days after the end of a season in which its takings are still told from day to day. */
  private static final int LATE = 7;

  private Seasonal() {}

  /**
   * The season itself, or the day of telling where takings have passed a mark or are ranked in it.
   *
   * @param told the period told, may be null
   */
  public static Period of(Period told, Clause clause, Shown shown, Clock clock) {
    boolean takings = shown.metric().contains("票房") && passes(clause);
    if (told != null && told.grain() == Grain.YEAR && clock.day() != null && takings) {
      return Clock.soFar(told, clock.now(told.span()));
    }
    if (told == null || !told.season() || clock.day() == null) {
      return told;
    }
    boolean now =
        !clock.day().isBefore(told.start()) && !clock.day().isAfter(told.end().plusDays(LATE));
    return now && takings ? clock.now(told.span()) : told;
  }

  private static boolean passes(Clause clause) {
    Mention figure = clause.figure().mention();
    return figure instanceof Rank
        || figure instanceof Quantity quantity && quantity.bound() == Bound.MORE_THAN;
  }
}
