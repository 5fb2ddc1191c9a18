package hegao.extract.quantity;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.mention.Bound;
import hegao.mention.Interval;
import hegao.mention.Quantity;
import hegao.mention.Unit;
import hegao.text.Span;
import java.math.BigDecimal;

/** 翻一番, 翻两番, 翻倍, 打对折. */
public final class Doubling {
  private static final Unit TIMES = new Unit("倍", Unit.Dimension.TIMES, BigDecimal.ONE);
  private static final String[] GROWTH = {
    "增长", "增加", "提高", "提升", "上升", "上涨", "扩大", "增", "涨", "高出", "多出", "超出"
  };

  private Doubling() {}

  /** Reads at 翻 or 打; -1 when nothing is told. */
  public static int read(Page p, int i) {
    if (p.word(i, "打对折")) {
      return make(p, i + 1, i + 3, new BigDecimal("50"), Unit.PERCENT, Bound.EXACT);
    }
    if (p.at(i) != '翻') {
      return -1;
    }
    int k = p.at(i + 1) == '了' ? i + 2 : i + 1;
    if (p.at(k) == '倍') {
      return make(p, i, k + 1, BigDecimal.valueOf(2), TIMES, Bound.EXACT);
    }
    boolean near = p.at(k) == '近' || p.at(k) == '超';
    int at = near ? k + 1 : k;
    Numeral n = Digits.starts(p.at(at)) ? p.numeral(at) : null;
    if (n == null || n.value() == null || p.at(n.end()) != '番') {
      return -1;
    }
    Bound bound = !near ? Bound.EXACT : p.at(k) == '近' ? Bound.APPROX : Bound.MORE_THAN;
    return make(p, i, n.end() + 1, times(n.value()), TIMES, bound);
  }

  /** 翻两番 is four times. */
  static BigDecimal times(BigDecimal value) {
    boolean small =
        value.signum() > 0
            && value.compareTo(BigDecimal.TEN) <= 0
            && value.stripTrailingZeros().scale() <= 0;
    return small ? BigDecimal.valueOf(1L << value.intValue()) : value;
  }

  /** Whether a number of 倍 is told as growth: 增长两倍 is three times the base. */
  static boolean grown(Page p, int start) {
    int end = p.at(start - 1) == '了' ? start - 1 : start;
    for (String word : GROWTH) {
      if (p.word(end - word.length(), word)) {
        return true;
      }
    }
    return false;
  }

  private static int make(Page p, int start, int end, BigDecimal value, Unit unit, Bound bound) {
    BigDecimal margin = value.multiply(new BigDecimal(bound == Bound.EXACT ? "0.05" : "0.1"));
    Interval interval =
        new Interval(bound == Bound.MORE_THAN ? value : value.subtract(margin), value.add(margin));
    Span span = new Span(start, end);
    p.add(new Quantity(span, span, value, null, unit, bound, interval), "翻番");
    return end;
  }
}
