package hegao.extract;

import hegao.extract.numeral.Precision;
import hegao.mention.Interval;
import hegao.mention.Mention;
import hegao.mention.Ordinal;
import hegao.mention.Period;
import hegao.mention.Quantity;
import hegao.mention.Rank;
import hegao.mention.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes what a mention means in one line. */
final class Meaning {
  private Meaning() {}

  static String of(Mention mention) {
    if (mention instanceof Quantity q) {
      String max = q.maxValue() == null ? "" : ".." + q.maxValue().toPlainString();
      return q.value().toPlainString()
          + max
          + " "
          + q.unit().base()
          + " "
          + q.bound()
          + " "
          + of(q.interval());
    }
    if (mention instanceof Period p) {
      return (p.start() == null ? "" : p.start()) + "/" + p.end() + " " + p.grain();
    }
    if (mention instanceof Ordinal o) {
      return "第" + o.value() + " " + o.counter();
    }
    if (mention instanceof Rank r) {
      return "第" + r.place() + " " + r.bound() + " " + (r.strong() ? "强" : "弱") + " " + r.field();
    }
    if (mention instanceof Ratio r) {
      return r.value().setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
          + " "
          + r.counter();
    }
    return "";
  }

  private static String of(Interval interval) {
    return "[" + of(interval.low()) + "," + of(interval.high()) + ")";
  }

  private static String of(BigDecimal value) {
    return value == null ? "" : Precision.plain(value).toPlainString();
  }
}
