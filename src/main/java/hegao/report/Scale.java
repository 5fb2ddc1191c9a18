package hegao.report;

import hegao.claim.Claim;
import hegao.report.page.Curve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Values up a drawing, the smallest near the bottom.
 *
 * @param low smallest value
 * @param high largest value
 * @param top y of the upper edge
 * @param bottom y of the lower edge
 */
record Scale(BigDecimal low, BigDecimal high, int top, int bottom) {
  /** Part of the height left free below and above the values. */
  private static final double MARGIN = 0.1;

  static Scale of(List<Claim> claims, int top, int bottom) {
    BigDecimal low = claims.get(0).value().number();
    BigDecimal high = low;
    for (Claim claim : claims) {
      low = low.min(claim.value().number());
      high = high.max(claim.value().number());
    }
    return new Scale(low, high, top, bottom);
  }

  /** Where the value stands; values far outside stand at the edge. */
  int at(BigDecimal value) {
    double range = high.subtract(low).doubleValue();
    double part = range == 0 ? 0.5 : value.subtract(low).doubleValue() / range;
    double padded = MARGIN + (1 - 2 * MARGIN) * part;
    return (int) Math.round(bottom - Math.max(0, Math.min(1, padded)) * (bottom - top));
  }

  /** Where a limit stands; no limit stands at {@code edge}. */
  int at(BigDecimal limit, int edge) {
    return limit == null ? edge : at(limit);
  }

  List<Curve.Tick> levels() {
    List<Curve.Tick> levels = new ArrayList<>();
    levels.add(new Curve.Tick(at(low), Figures.counted(low)));
    if (high.compareTo(low) != 0) {
      levels.add(new Curve.Tick(at(high), Figures.counted(high)));
    }
    return levels;
  }
}
