package hegao.align.like;

import hegao.claim.Slip;
import hegao.claim.Value;

/** How unlikely it is that two figures of two things look like one with a slip of the pen. */
public final class Odds {
  /** More digits say no more: they are hardly ever all read. */
  private static final int MOST = 6;

  private static final double BASE = 10;

  private Odds() {}

  /**
   * The decimal logarithm of the odds against it: 0 where no slip joins the two, about 0.7 for 41
   * and 71, 2 for 41 and 14, 2.4 for 2746 and 2946, 3.2 for 2746 and 2764.
   */
  public static double against(Value a, Value b) {
    Slip slip = Slip.about(a, b);
    if (slip == null) {
      return 0;
    }
    int x = Slip.significant(a.number());
    int y = Slip.significant(b.number());
    boolean one = slip == Slip.DIGIT || slip == Slip.SWAPPED;
    boolean told = Slip.between(a, b) != null;
    int digits = Math.min(MOST, one && told ? Math.max(x, y) : Math.min(x, y));
    double figures = 9 * Math.pow(BASE, digits - 1);
    double slips =
        switch (slip) {
          case DIGIT -> 9.0 * digits;
          case SWAPPED -> digits * (digits - 1) / 2.0;
          case POINT, TEN_THOUSANDS -> 2;
          case SIGN -> 1;
        };
    return Math.max(0, Math.log10(figures / slips));
  }
}
