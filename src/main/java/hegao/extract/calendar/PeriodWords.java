package hegao.extract.calendar;

import hegao.extract.page.Page;
import hegao.lexicon.Trie;
import hegao.lexicon.WordList;

/** Words of relative time. */
public final class PeriodWords {
  private static final Trie<String> WORDS = load();

  private PeriodWords() {}

  private static Trie<String> load() {
    Trie<String> words = new Trie<>();
    for (String[] row : WordList.rows("period-words")) {
      words.add(row[0], row[1]);
    }
    return words;
  }

  /** The meaning of the word at {@code i}, or null. */
  public static String code(Page p, int i) {
    Trie.Hit<String> hit = WORDS.at(p.f, i);
    return hit == null ? null : hit.value();
  }

  /** The length of the word at {@code i}; there must be one. */
  public static int length(Page p, int i) {
    return WORDS.at(p.f, i).length();
  }
}
