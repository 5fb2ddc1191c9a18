package hegao.extract.share;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.numeral.Precision;
import hegao.extract.page.Page;
import hegao.extract.quantity.Hedges;
import hegao.mention.Bound;
import hegao.mention.Interval;
import hegao.mention.Ratio;
import hegao.text.Span;
import java.math.BigDecimal;

/** 一半, 近一半, 过半, 半数以上: shares of one half. */
public final class HalfReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MARGIN = new BigDecimal("0.05");

  private HalfReader() {}

  /** Reads a half at {@code i}: the index after it, or -1. */
  public static int read(Page p, int i) {
    boolean half = p.word(i, "一半") && "是会天夜路生年月".indexOf(p.at(i + 2)) < 0;
    boolean number = p.word(i, "半数") && !p.word(i, "半数字") && !p.word(i, "半数据");
    boolean over =
        p.word(i, "过半")
            && !Digits.starts(p.at(i + 2))
            && "通经度年月百晌天个".indexOf(p.at(i - 1)) < 0
            && "百年天个小月生辈".indexOf(p.at(i + 2)) < 0;
    if (!half && !number && !over) {
      return -1;
    }
    int end = over && p.at(i + 2) == '数' ? i + 3 : i + 2;
    if (over) {
      return make(p, i, end, new Interval(HALF, BigDecimal.ONE), Bound.MORE_THAN);
    }
    Numeral one = new Numeral(i, end, HALF, null, HALF, null, 0, false, Numeral.Form.DIGITS);
    Hedges before = Hedges.before(p, i, one);
    Hedges behind = Hedges.behind(p, end, null);
    int from = before.extends_() ? before.at() : i;
    int to = behind == null ? end : behind.at();
    var hedge = before.kind() != null ? before.kind() : behind == null ? null : behind.kind();
    Interval near = new Interval(HALF.subtract(MARGIN), HALF.add(MARGIN));
    if (hedge != null) {
      near =
          switch (hedge) {
            case MORE_THAN, AT_LEAST, GOVERN -> new Interval(HALF, BigDecimal.ONE);
            case LESS_THAN, AT_MOST -> new Interval(BigDecimal.ZERO, HALF);
            case NEARLY -> new Interval(new BigDecimal("0.45"), HALF);
            default -> near;
          };
    }
    return make(p, from, to, near, hedge == null ? Bound.EXACT : Precision.bound(hedge));
  }

  private static int make(Page p, int start, int end, Interval interval, Bound bound) {
    p.add(new Ratio(new Span(start, end), HALF, interval, "", bound), "半数");
    return end;
  }
}
