package hegao.lexicon;

/** Words that hold a numeral but are no number: idioms, places, names. */
public final class NotNumbers {
  /** All of them; the value is the word. */
  public static final Trie<String> WORDS = Trie.list("not-numbers", row -> row[0]);

  private NotNumbers() {}
}
