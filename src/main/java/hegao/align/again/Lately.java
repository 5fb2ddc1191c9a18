package hegao.align.again;

import hegao.align.about.Times;
import hegao.align.like.Weights;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Slip;
import hegao.claim.Timing;
import hegao.mention.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Looks again at figures of two periods of which one is told as of the print only (覆盖率达到87%): a
 * figure of shortly before may be meant, and is when both are equal or a slip of the pen apart.
 */
public final class Lately {
  private Lately() {}

  /** The timing of claims that are first told to be of two times. */
  public static Timing settle(Claim a, Claim b, Kinship kinship) {
    boolean close = kinship == Kinship.SAME && standing(a) && (now(a) || now(b)) && near(a, b);
    if (!close) {
      return Timing.DIFFERENT;
    }
    if (a.value().size().compareTo(b.value().size()) == 0) {
      return Timing.OPEN;
    }
    Slip slip = a.kind() == Kind.SHARE ? Slip.between(a.value(), b.value()) : null;
    return slip == Slip.SWAPPED || slip == Slip.POINT ? Timing.SAME : Timing.DIFFERENT;
  }

  private static boolean standing(Claim claim) {
    boolean counted = claim.kind() == Kind.SHARE || claim.kind() == Kind.QUANTITY;
    return counted && !Times.flows(claim);
  }

  /** Whether a figure is told as of the day of print, which nothing but the print tells. */
  private static boolean now(Claim claim) {
    Period period = claim.period();
    LocalDate day = claim.article().published().date();
    return period != null
        && period.asOf()
        && period.anchor() != Period.Anchor.WRITTEN
        && period.end().equals(day);
  }

  private static boolean near(Claim a, Claim b) {
    boolean known = a.period() != null && b.period() != null;
    return known
        && Math.abs(ChronoUnit.DAYS.between(a.period().end(), b.period().end())) <= Weights.PRESENT;
  }
}
