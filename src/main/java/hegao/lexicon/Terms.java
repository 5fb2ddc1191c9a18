package hegao.lexicon;

import java.util.List;

/**
 * A word list: forms with a sense each (empty where the list has none). They lie in an
 * open-addressed table by their hash, which is reckoned on along a text character by character, so
 * that looking one up there makes no strings.
 */
public final class Terms {
  /** Multiplier of {@link String#hashCode()}. */
  private static final int STEP = 31;

  private final String[] forms;
  private final String[] senses;
  private final Marks initials = Marks.of("");
  private final Marks finals = Marks.of("");
  private int longest;

  private Terms(int room) {
    forms = new String[room];
    senses = new String[room];
  }

  /**
   * Loads a list.
   *
   * @param name file name without ending, such as {@code measures}
   */
  public static Terms load(String name) {
    List<String[]> rows = WordList.rows(name);
    Terms terms = new Terms(Integer.highestOneBit(rows.size() + 1) << 2);
    for (String[] row : rows) {
      terms.put(row[0], row.length < 2 ? "" : row[1]);
    }
    return terms;
  }

  private void put(String form, String sense) {
    int slot = slot(form.hashCode());
    while (forms[slot] != null && !forms[slot].equals(form)) {
      slot = (slot + 1) & (forms.length - 1);
    }
    forms[slot] = form;
    senses[slot] = sense;
    longest = Math.max(longest, form.length());
    initials.add(form.charAt(0));
    finals.add(form.charAt(form.length() - 1));
  }

  /** Whether the list has this form. */
  public boolean has(String form) {
    return sense(form) != null;
  }

  /** Its sense, or null. */
  public String sense(String form) {
    int found = find(form, 0, form.length(), form.hashCode());
    return found < 0 ? null : senses[found];
  }

  /** Length of the longest form that ends at {@code end} of {@code text}; 0 for none. */
  public int endingAt(CharSequence text, int end) {
    if (end == 0 || !finals.has(text.charAt(end - 1))) {
      return 0;
    }
    int found = 0;
    int hash = 0;
    int power = 1;
    for (int length = 1; length <= Math.min(longest, end); length++) {
      hash += text.charAt(end - length) * power;
      power *= STEP;
      found = find(text, end - length, end, hash) < 0 ? found : length;
    }
    return found;
  }

  /** Length of the longest form that starts at {@code start} of {@code text}; 0 for none. */
  public int startingAt(CharSequence text, int start) {
    if (start >= text.length() || !initials.has(text.charAt(start))) {
      return 0;
    }
    int found = 0;
    int hash = 0;
    for (int length = 1; length <= Math.min(longest, text.length() - start); length++) {
      hash = hash * STEP + text.charAt(start + length - 1);
      found = find(text, start, start + length, hash) < 0 ? found : length;
    }
    return found;
  }

  /** Where a form lies that stands in some text; -1 for none. */
  private int find(CharSequence text, int from, int to, int hash) {
    for (int slot = slot(hash); forms[slot] != null; slot = (slot + 1) & (forms.length - 1)) {
      if (forms[slot].hashCode() == hash && is(forms[slot], text, from, to)) {
        return slot;
      }
    }
    return -1;
  }

  private static boolean is(String form, CharSequence text, int from, int to) {
    if (form.length() != to - from) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (forms.length - 1);
  }
}
