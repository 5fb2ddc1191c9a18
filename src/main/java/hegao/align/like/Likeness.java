package hegao.align.like;

import java.util.HashMap;
import java.util.Map;

/** How alike two pieces of text are, by their characters. */
public final class Likeness {
  private Likeness() {}

  /**
   * Dice coefficient of the character pairs (single characters for very short text), 0 to 1. Dice
   * (1945); character pairs stand in for words, since Chinese short names are cut differently each
   * time.
   */
  public static double dice(String a, String b) {
    if (a.equals(b)) {
      return a.isEmpty() ? 0 : 1;
    }
    int width = Math.min(a.length(), b.length()) < 3 ? 1 : 2;
    if (a.length() < width || b.length() < width) {
      return 0;
    }
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + width <= a.length(); i++) {
      grams.merge(a.substring(i, i + width), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + width <= b.length(); i++) {
      Integer left = grams.computeIfPresent(b.substring(i, i + width), (k, n) -> n - 1);
      if (left != null && left >= 0) {
        common++;
      }
    }
    return 2.0 * common / (a.length() - width + 1 + b.length() - width + 1);
  }

  /** Dice coefficient of the single characters, whatever their order, 0 to 1. */
  public static double bag(String a, String b) {
    Map<Character, Integer> left = new HashMap<>();
    for (int i = 0; i < a.length(); i++) {
      left.merge(a.charAt(i), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i < b.length(); i++) {
      Integer rest = left.computeIfPresent(b.charAt(i), (k, n) -> n - 1);
      if (rest != null && rest >= 0) {
        common++;
      }
    }
    return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common / (a.length() + b.length());
  }

  /**
   * Whether the shorter can be had from the longer by dropping characters, as abbreviations are.
   */
  public static boolean abbreviates(String a, String b) {
    String small = a.length() <= b.length() ? a : b;
    String large = small == a ? b : a;
    int at = 0;
    for (int i = 0; i < large.length() && at < small.length(); i++) {
      if (large.charAt(i) == small.charAt(at)) {
        at++;
      }
    }
    return at == small.length() && small.length() >= 2;
  }

  /** Dice coefficient of the characters that both have in one order, 0 to 1. */
  public static double order(String a, String b) {
    double shorter = Math.min(a.length(), b.length());
    return shorter == 0 ? 0 : 2 * subsequence(a, b) * shorter / (a.length() + b.length());
  }

  /** Length of the longest common subsequence over the length of the shorter, 0 to 1. */
  public static double subsequence(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return (double) row[b.length()] / Math.min(a.length(), b.length());
  }
}
