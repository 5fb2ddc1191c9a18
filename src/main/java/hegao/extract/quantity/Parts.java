package hegao.extract.quantity;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;
import hegao.extract.unit.UnitScanner;
import hegao.lexicon.Measures;
import hegao.mention.Unit.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;

/** Further parts of a quantity in smaller units: 五元六角, 三米九, 六斤八两, 两年零三个月. */
final class Parts {
  /**
   * What the parts add.
   *
   * @param extra in the first unit
   * @param step worth of the last place written, in the first unit
   * @param end index after them
   */
  record Sum(BigDecimal extra, BigDecimal step, int end) {}

  private Parts() {}

  static Sum read(Page p, int from, Measures.Measure measure, Numeral first) {
    BigDecimal extra = BigDecimal.ZERO;
    BigDecimal step = BigDecimal.ONE;
    int end = from;
    Measures.Measure last = measure;
    for (int n = 0; n < 6; n++) {
      int k = joint(p, end, measure);
      Numeral next = Digits.starts(p.at(k)) ? p.numeral(k) : null;
      if (next == null || next.value() == null || next.value().signum() < 0) {
        break;
      }
      UnitScanner.Found unit = UnitScanner.behind(p, next);
      if (unit == null || !smaller(p, measure, last, unit)) {
        Sum tail =
            k == end || p.loose && p.f[end - 1] == '成'
                ? decimal(p, end, measure, last, next, first, unit)
                : null;
        if (tail != null) {
          return new Sum(extra.add(tail.extra()), tail.step(), tail.end());
        }
        break;
      }
      extra = extra.add(inFirst(measure, next.value(), unit.measure()));
      step = inFirst(measure, next.step(), unit.measure());
      end = unit.end();
      last = unit.measure();
    }
    return end == from ? null : new Sum(extra, step, end);
  }

  private static int joint(Page p, int end, Measures.Measure measure) {
    char c = p.at(end);
    boolean time = measure.unit().dimension() == Dimension.TIME;
    if (c == '又'
        || (c == '零' && (Digits.chinese(p.at(end + 1)) > 0 || time && Digits.arabic(p.at(end + 1))))
        || time && (c == '余' || c == '多')) {
      return end + 1;
    }
    if (p.loose && c == ' ' && p.f[end - 1] == '成') {
      return end + 1;
    }
    return time && p.word(end, "加上") ? end + 2 : end;
  }

  private static boolean smaller(
      Page p, Measures.Measure first, Measures.Measure last, UnitScanner.Found unit) {
    Dimension dimension = first.unit().dimension();
    if (first.unit().base().equals("亩") && unit.base().equals("分")) {
      return true;
    }
    if (dimension == Dimension.COUNT || unit.dimension() != dimension) {
      return dimension == Dimension.MONEY && p.f[unit.end() - 1] == '分' && unit.base().equals("分");
    }
    boolean fits =
        dimension == Dimension.MONEY
            ? unit.base().equals(first.unit().base())
            : dimension == Dimension.TIME
                || dimension == Dimension.MASS
                || dimension == Dimension.LENGTH;
    return fits && size(unit.measure()).compareTo(size(last)) < 0;
  }

  private static BigDecimal size(Measures.Measure measure) {
    return measure.factor().multiply(measure.unit().toCommon());
  }

  private static BigDecimal inFirst(
      Measures.Measure first, BigDecimal value, Measures.Measure unit) {
    boolean land = first.unit().base().equals("亩");
    if (land && unit.unit().base().equals("分")) {
      return value.movePointLeft(1);
    }
    BigDecimal size = unit.unit().base().equals("分") ? new BigDecimal("0.01") : size(unit);
    return value.multiply(size).divide(size(first), MathContext.DECIMAL64);
  }

  /** 三米九, 一块二, 十二度五, 三毛五: one bare digit behind the unit is a tenth; 9秒83, 一米七五. */
  private static Sum decimal(
      Page p,
      int end,
      Measures.Measure measure,
      Measures.Measure last,
      Numeral digit,
      Numeral first,
      UnitScanner.Found unit) {
    char mark = p.f[end - 1];
    if (unit != null || "米块度成毛秒".indexOf(mark) < 0 || digit.value().signum() <= 0) {
      return null;
    }
    boolean touching = digit.start() == end;
    boolean row = digit.form() == Numeral.Form.DIGITS || digit.form() == Numeral.Form.ARABIC;
    if (row && touching && (mark == '米' || mark == '秒') && digit.length() == 2) {
      return hundredths(p, mark, digit, first);
    }
    boolean coin = mark == '块' || mark == '米' || mark == '毛';
    boolean bare =
        digit.length() == 1 && (digit.form() == Numeral.Form.DIGITS || coin && row && mark != '秒');
    boolean closed = !Digits.han(p.at(digit.end())) && (touching || mark == '成');
    if (!bare || !closed || mark == '秒' || first.arabic() && !coin) {
      return null;
    }
    BigDecimal tenth = new BigDecimal("0.1");
    return new Sum(
        inFirst(measure, digit.value().multiply(tenth), last),
        inFirst(measure, tenth, last),
        digit.end());
  }

  /** 1米75, 一米六七, 9秒83: two digits behind a person's height or a runner's seconds. */
  private static Sum hundredths(Page p, char mark, Numeral digit, Numeral first) {
    boolean alike = digit.arabic() == first.arabic();
    boolean closed = mark == '秒' ? digit.arabic() : !Digits.han(p.at(digit.end()));
    if (!alike || !closed || mark == '米' && first.length() != 1) {
      return null;
    }
    int tens = digit(p.f[digit.start()]);
    int ones = digit(p.f[digit.start() + 1]);
    BigDecimal hundredth = new BigDecimal("0.01");
    return tens < 0 || ones < 0
        ? null
        : new Sum(
            hundredth.multiply(BigDecimal.valueOf(tens * 10L + ones)), hundredth, digit.end());
  }

  private static int digit(char c) {
    return Digits.arabic(c) ? c - '0' : Digits.chinese(c);
  }
}
