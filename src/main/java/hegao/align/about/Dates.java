package hegao.align.about;

import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Pair;
import hegao.mention.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is meant by periods beyond the days that they name. */
public final class Dates {
  /** A total that has not grown is told again within so many days. */
  private static final int SOON = 10;

  private Dates() {}

  /** Whether a year told before its end is meant up to the day to which the other counts. */
  static boolean soFar(Claim year, Claim other) {
    Period x = year.period();
    Period y = other.period();
    LocalDate day = year.article().published().date();
    return x.grain() == Period.Grain.YEAR
        && !x.asOf()
        && !y.asOf()
        && Times.unended(year)
        && !Times.unended(other)
        && x.start().equals(y.start())
        && year.modality() == Modality.ACTUAL
        && Math.abs(ChronoUnit.DAYS.between(day, y.end())) <= 1;
  }

  /** Whether a running total is told again some days later and has not grown. */
  public static boolean unmoved(Pair pair) {
    return pair.kinship() == Kinship.SAME
        && pair.isActual()
        && pair.isNumbered()
        && pair.isEquallyWritten()
        && Times.runs(pair.a())
        && Times.runs(pair.b())
        && Editions.within(pair.a(), pair.b(), SOON)
        && Times.last(pair.a()).plusDays(SOON).isAfter(Times.last(pair.b()));
  }

  /** Whether the sentence of a claim tells its period itself. */
  public static boolean own(Claim claim) {
    Period period = claim.period();
    return period != null
        && claim.sentence().span().start() <= period.span().start()
        && period.span().end() <= claim.sentence().span().end();
  }

  /** Whether both tell their periods themselves, and one of them is not the other's. */
  public static boolean apart(Claim a, Claim b) {
    return own(a)
        && own(b)
        && switch (Times.of(a, b)) {
          case DIFFERENT, NESTED -> true;
          case SAME -> false;
          case OPEN -> a.modality() != b.modality() && !a.period().sameDays(b.period());
        };
  }
}
