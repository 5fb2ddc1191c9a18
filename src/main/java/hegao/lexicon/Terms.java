package hegao.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * A word list: forms with a sense each (empty where the list has none).
 *
 * @param senses form to sense
 * @param longest number of UTF-16 units of the longest form
 * @param initials characters that some form begins with
 * @param finals characters that some form ends with
 */
public record Terms(Map<String, String> senses, int longest, BitSet initials, BitSet finals) {

  /**
   * Loads a list.
   *
   * @param name file name without ending, such as {@code measures}
   */
  public static Terms load(String name) {
    Map<String, String> senses = new HashMap<>();
    int longest = 0;
    for (String[] row : WordList.rows(name)) {
      senses.put(row[0], row.length < 2 ? "" : row[1]);
      longest = Math.max(longest, row[0].length());
    }
    BitSet initials = new BitSet();
    BitSet finals = new BitSet();
    for (String form : senses.keySet()) {
      initials.set(form.charAt(0));
      finals.set(form.charAt(form.length() - 1));
    }
    return new Terms(Map.copyOf(senses), longest, initials, finals);
  }

  /** Whether the list has this form. */
  public boolean has(String form) {
    return senses.containsKey(form);
  }

  /** Its sense, or null. */
  public String sense(String form) {
    return senses.get(form);
  }

  /** Length of the longest form that ends at {@code end} of {@code text}; 0 for none. */
  public int endingAt(CharSequence text, int end) {
    if (end == 0 || !finals.get(text.charAt(end - 1))) {
      return 0;
    }
    for (int length = Math.min(longest, end); length > 0; length--) {
      if (senses.containsKey(text.subSequence(end - length, end).toString())) {
        return length;
      }
    }
    return 0;
  }

  /** Length of the longest form that starts at {@code start} of {@code text}; 0 for none. */
  public int startingAt(CharSequence text, int start) {
    if (start >= text.length() || !initials.get(text.charAt(start))) {
      return 0;
    }
    for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
      if (senses.containsKey(text.subSequence(start, start + length).toString())) {
        return length;
      }
    }
    return 0;
  }
}
