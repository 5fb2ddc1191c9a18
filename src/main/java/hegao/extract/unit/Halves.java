package hegao.extract.unit;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Unit.Dimension;
import java.math.BigDecimal;

/** 半 before a unit: 半年, 半个小时, 半成. */
public final class Halves {
  private Halves() {}

  /** The number that 半 at {@code i} stands for. */
  public static Numeral numeral(int i) {
    BigDecimal half = new BigDecimal("0.5");
    return new Numeral(i, i + 1, half, null, half, null, 0, false, Numeral.Form.DIGITS);
  }

  /** The number when 半 with a unit starts at {@code i}, or null. */
  public static Numeral at(Page p, int i) {
    if (p.at(i) != '半' || "上下前后一过多大".indexOf(p.at(i - 1)) >= 0 && p.at(i + 1) == '年') {
      return null;
    }
    Numeral half = numeral(i);
    UnitScanner.Found unit = UnitScanner.behind(p, half);
    boolean fits =
        unit != null
            && (unit.dimension() == Dimension.TIME && "天日年月小个周星礼季".indexOf(p.at(i + 1)) >= 0
                || p.at(i + 1) == '成');
    char next = unit == null ? '\n' : p.at(unit.end());
    boolean word =
        unit != null
                && unit.base().equals("年")
                && (next == '报' || next == '度' || next == '刊' || p.at(i - 1) == '个')
            || p.at(i + 1) == '日'
            || p.at(i + 1) == '成' && Digits.han(p.at(i + 2));
    return fits && !word ? half : null;
  }
}
