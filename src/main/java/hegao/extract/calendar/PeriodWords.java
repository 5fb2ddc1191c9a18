package hegao.extract.calendar;

import hegao.extract.page.Page;
import hegao.lexicon.Trie;

/** Words of relative time. */
public final class PeriodWords {
  /** Words, with their meanings. */
  public static final Trie<String> WORDS = Trie.list("period-words", row -> row[1]);

  private PeriodWords() {}

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
