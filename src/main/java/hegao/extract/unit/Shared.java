package hegao.extract.unit;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.lexicon.Measures;
import hegao.mention.Unit.Dimension;

/** 分别提高0.6和1.0个百分点: the first number takes the unit of the last one of the list. */
public final class Shared {
  private static final int MOST = 6;

  private Shared() {}

  /** The unit that a number without its own shares with those behind it, or null. */
  public static Measures.Measure measure(Page p, Numeral first) {
    Numeral last = first;
    if (p.loose || !first.arabic()) {
      return null;
    }
    for (int k = 0; k < MOST; k++) {
      char joint = p.at(last.end());
      if (joint != '、' && joint != '和' && joint != '与') {
        return null;
      }
      Numeral next = Digits.starts(p.at(last.end() + 1)) ? p.numeral(last.end() + 1) : null;
      if (next == null || next.value() == null || !next.arabic()) {
        return null;
      }
      UnitScanner.Found unit = UnitScanner.behind(p, next);
      if (unit != null) {
        boolean decimal =
            first.step().compareTo(java.math.BigDecimal.ONE) < 0
                || first.form() == Numeral.Form.MIXED;
        return decimal
                || unit.dimension() == Dimension.PERCENT
                || unit.dimension() == Dimension.POINTS
            ? unit.measure()
            : null;
      }
      last = next;
    }
    return null;
  }
}
