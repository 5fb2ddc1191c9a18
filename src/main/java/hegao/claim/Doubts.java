package hegao.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Asks of two figures of one thing whether a slip of the pen tells why they differ. */
final class Doubts {
  /** A plan and its outcome are told at once when they are printed within so many days. */
  private static final int WEEK = 7;

  /** Likeness of a plan and an outcome that leaves little doubt. */
  private static final double SURE = 0.8;

  private Doubts() {}

  /** They cannot be one, or are marks that hardly can, or a plan and an outcome told at once. */
  static boolean miswritten(Pair pair) {
    Slip slip = pair.slip();
    boolean gross = slip == Slip.SWAPPED || slip == Slip.POINT || slip == Slip.TEN_THOUSANDS;
    boolean wan = slip == Slip.TEN_THOUSANDS && pair.kinship() == Kinship.SAME;
    boolean cannot = pair.isApart() && (pair.isSlipped() || wan && repeated(pair));
    if (retold(pair)) {
      return pair.isApart();
    }
    boolean marks = pair.isDoubtful() && pair.isHardlyOne() && gross;
    return pair.isLikeMeant() ? cannot && pair.isUnsure() || marks : cannot && repeated(pair);
  }

  /** Whether alignment has found a plan told again as done, but for a slip. */
  private static boolean retold(Pair pair) {
    return !pair.isLikeMeant()
        && pair.kinship() == Kinship.SAME
        && pair.timing() == Timing.SAME
        && pair.confidence() >= Pair.SURE
        && atOnce(pair)
        && pair.slip() != null;
  }

  /** Whether one that was planned and one that was are surely of one thing in prints of a week. */
  private static boolean repeated(Pair pair) {
    boolean now = pair.timing() == Timing.SAME || pair.timing() == Timing.OPEN;
    boolean near = pair.kinship() == Kinship.NEAR && pair.confidence() >= SURE;
    return !pair.isLikeMeant() && (pair.kinship() == Kinship.SAME || near) && now && atOnce(pair);
  }

  /** Whether both count the years since an event, which no plan moves. */
  static boolean ofYears(Pair pair) {
    return pair.a().topic().measure().equals("周年") && pair.b().topic().measure().equals("周年");
  }

  /** Whether both were printed within a week. */
  static boolean atOnce(Pair pair) {
    LocalDate x = pair.a().article().published().date();
    LocalDate y = pair.b().article().published().date();
    return x != null && y != null && Math.abs(ChronoUnit.DAYS.between(x, y)) <= WEEK;
  }
}
