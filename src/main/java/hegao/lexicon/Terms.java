package hegao.lexicon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A word list: forms with a sense each (empty where the list has none). */
public final class Terms {
  /** Several who read a text ask for the same lists. */
  private static final Map<String, Terms> LOADED = new ConcurrentHashMap<>();

  private final Entries entries;

  /** By node. */
  private final List<String> senses;

  private Terms(Entries entries) {
    this.entries = entries;
    senses = new Asked<>(entries, place -> second(entries.row(place)));
  }

  /**
   * Loads a list, once in a process.
   *
   * @param name file name without ending, such as {@code measures}
   */
  public static Terms load(String name) {
    return LOADED.computeIfAbsent(name, list -> new Terms(Entries.of(list)));
  }

  /** Whether the list has this form. */
  public boolean has(String form) {
    return entries.place(form, 0, form.length()) >= 0;
  }

  /** Its sense, or null. */
  public String sense(String form) {
    int node = entries.edges().find(form, 0, form.length());
    return node < 0 ? null : senses.get(node);
  }

  private static String second(String... row) {
    return row.length < 2 ? "" : row[1];
  }

  /** Length of the longest form that ends at {@code end} of {@code text}; 0 for none. */
  public int endingAt(CharSequence text, int end) {
    if (end == 0 || !entries.tails().has(text.charAt(end - 1))) {
      return 0;
    }
    for (int length = Math.min(entries.longest(), end); length > 0; length--) {
      boolean begins = entries.heads().has(text.charAt(end - length));
      if (begins && entries.place(text, end - length, end) >= 0) {
        return length;
      }
    }
    return 0;
  }

  /** Length of the longest form that starts at {@code start} of {@code text}; 0 for none. */
  public int startingAt(CharSequence text, int start) {
    if (start >= text.length() || !entries.heads().has(text.charAt(start))) {
      return 0;
    }
    int best = 0;
    int node = 0;
    for (int i = start; i < text.length() && node >= 0; i++) {
      node = entries.edges().find(node, text.charAt(i));
      best = node >= 0 && entries.place(node) >= 0 ? i + 1 - start : best;
    }
    return best;
  }
}
