package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Timing;
import hegao.mention.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the periods of two claims lie to each other. */
final class Times {
  private static final int SAME_EDITION_DAYS = 2;

  private Times() {}

  /** The relation of the periods of two claims. */
  static Timing of(Claim a, Claim b) {
    Period x = a.period();
    Period y = b.period();
    if (x == null && y == null) {
      return unsaid(a, b);
    }
    if (x == null || y == null) {
      return Timing.OPEN;
    }
    if (x.sameDays(y)) {
      return Timing.SAME;
    }
    if (x.end().equals(y.end()) && (x.asOf() || y.asOf())) {
      return Timing.SAME;
    }
    if (!x.asOf() && !y.asOf() && (holds(x, y) || holds(y, x))) {
      return Timing.NESTED;
    }
    if (x.asOf() != y.asOf() && holds(x.asOf() ? y : x, x.asOf() ? x : y)) {
      return Timing.OPEN;
    }
    return Timing.DIFFERENT;
  }

  /** Figures without a period speak of the day they were printed. */
  private static Timing unsaid(Claim a, Claim b) {
    LocalDate x = a.article().published().date();
    LocalDate y = b.article().published().date();
    if (a.article().source().path().equals(b.article().source().path())) {
      return Timing.SAME;
    }
    if (x == null || y == null) {
      return Timing.OPEN;
    }
    return Math.abs(ChronoUnit.DAYS.between(x, y)) <= SAME_EDITION_DAYS ? Timing.SAME : Timing.OPEN;
  }

  private static boolean holds(Period outer, Period inner) {
    LocalDate start = inner.asOf() ? inner.end() : inner.start();
    return !outer.start().isAfter(start) && !inner.end().isAfter(outer.end());
  }

  /** The last day a claim speaks of, for telling earlier from later; never null. */
  static LocalDate last(Claim claim) {
    if (claim.period() != null) {
      return claim.period().end();
    }
    LocalDate printed = claim.article().published().date();
    return printed == null ? LocalDate.MAX : printed;
  }
}
