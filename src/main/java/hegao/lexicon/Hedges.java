package hegao.lexicon;

/** The hedges of the word list. */
public final class Hedges {
  /** Words before a number, to be found backwards from it. */
  public static final Trie<Hedge> BEFORE = new Trie<>();

  /** Words behind a number or its unit. */
  public static final Trie<Hedge> BEHIND = new Trie<>();

  static {
    for (String[] row : WordList.rows("hedges")) {
      Hedge hedge = new Hedge(Hedge.Kind.valueOf(row[1]));
      String word = row[0].substring(1);
      if (row[0].charAt(0) == '前') {
        BEFORE.addReversed(word, hedge);
      } else {
        BEHIND.add(word, hedge);
      }
    }
  }

  private Hedges() {}
}
