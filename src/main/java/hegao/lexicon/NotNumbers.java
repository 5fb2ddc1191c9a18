package hegao.lexicon;

/** Words that hold a numeral but are no number: idioms, places, names. */
public final class NotNumbers {
  /** All of them; the value is the word. */
  public static final Trie<String> WORDS = load();

  private NotNumbers() {}

  private static Trie<String> load() {
    Trie<String> words = new Trie<>();
    for (String[] row : WordList.rows("not-numbers")) {
      words.add(row[0], row[0]);
    }
    return words;
  }
}
