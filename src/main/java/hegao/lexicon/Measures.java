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
  public static final Trie<Measure> WORDS = load();

  private Measures() {}

  private static Trie<Measure> load() {
    Trie<Measure> words = new Trie<>();
    for (String[] row : WordList.rows("units")) {
      Unit unit = new Unit(row[1], Unit.Dimension.valueOf(row[2]), number(row[4]));
      words.add(row[0], new Measure(unit, number(row[3])));
    }
    return words;
  }

  private static BigDecimal number(String digits) {
    return digits.equals("1") ? BigDecimal.ONE : new BigDecimal(digits);
  }
}
