package hegao.lexicon;

import hegao.mention.Unit;
import java.math.BigDecimal;

/** The units and classifiers of the word list, as written. */
public final class Measures {
  /**
   * A unit as written.
   *
   * @param unit what it means
   * @param factor how many of the base unit it is (角 → 0.1 元)
   */
  public record Measure(Unit unit, BigDecimal factor) {}

  /** All written forms. */
  public static final Trie<Measure> WORDS = Trie.list("units", Measures::measure);

  private Measures() {}

  private static Measure measure(String[] row) {
    Unit unit = new Unit(row[1], Unit.Dimension.valueOf(row[2]), number(row[4]));
    return new Measure(unit, number(row[3]));
  }

  private static BigDecimal number(String digits) {
    return digits.equals("1") ? BigDecimal.ONE : new BigDecimal(digits);
  }
}
