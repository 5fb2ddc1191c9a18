package hegao.bind.word;

import hegao.mention.Mention;
import hegao.mention.Quantity;
import hegao.mention.Unit.Dimension;
import hegao.text.Span;

/** Yearly means as the basis of a rate: 两年平均增长5.9%. */
public final class Means {
  private static final String MEAN = "平均";

  /** First characters of 增长, 上涨, 下降, 回落 and the like. */
  private static final String CHANGES = "增上提下回减涨跌";

  private Means() {}

  /** So many characters behind a number of years make a basis of it; 0 for none. */
  public static int length(String text, Span sentence, Mention mention) {
    boolean years =
        mention instanceof Quantity quantity
            && quantity.unit().dimension() == Dimension.TIME
            && quantity.unit().base().equals("年");
    int end = mention.span().end();
    int to = end + MEAN.length();
    boolean mean = years && to < sentence.end() && text.startsWith(MEAN, end);
    return mean && CHANGES.indexOf(text.charAt(to)) >= 0 ? MEAN.length() : 0;
  }

  /** Whether a basis or qualifier is such a mean. */
  public static boolean is(String basis) {
    return basis.endsWith(MEAN);
  }
}
