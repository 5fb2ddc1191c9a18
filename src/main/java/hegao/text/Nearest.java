package hegao.text;

import java.util.Collection;

/** Finds what somebody may have meant to write. */
public final class Nearest {
  private Nearest() {}

  /**
   * The name that takes the fewest changes to be had from {@code written}, one that was only begun
   * being near; empty of none.
   */
  public static String to(String written, Collection<String> names) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String name : names) {
      boolean begun = written.length() > 1 && name.startsWith(written);
      int changes = begun ? 1 : changes(written, name);
      if (changes < least) {
        least = changes;
        best = name;
      }
    }
    return best;
  }

  /** Levenshtein distance (1965): characters added, dropped or replaced. */
  private static int changes(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
