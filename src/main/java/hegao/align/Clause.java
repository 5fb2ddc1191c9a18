package hegao.align;

import hegao.claim.Claim;
import hegao.text.Span;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of one figure, without the figure: those of its own clause, and those around it.
 *
 * @param near letters of the clause
 * @param wide letters of the paragraph around it, and what the claim is said to be about
 */
record Clause(String near, String wide) {
  private static final String ENDS = "，,；;：:。！？!?　 ";
  private static final int SHORT = 2;

  /** Characters of the paragraph that are looked at on each side. */
  private static final int WIDTH = 60;

  /** The words of a claim. */
  static Clause of(Claim claim) {
    String text = claim.article().text();
    Span bounds = claim.sentence().span();
    int from = claim.span().start();
    int to = claim.span().end();
    int left = from;
    while (left > bounds.start() && ENDS.indexOf(text.charAt(left - 1)) < 0) {
      left--;
    }
    int right = to;
    while (right < bounds.end() && ENDS.indexOf(text.charAt(right)) < 0) {
      right++;
    }
    Span block = claim.sentence().block().span();
    int first = Math.max(block.start(), from - WIDTH);
    int last = Math.min(block.end(), to + WIDTH);
    return new Clause(
        letters(text.substring(left, from) + text.substring(to, right)),
        letters(text.substring(first, from) + text.substring(to, last))
            + claim.subject()
            + claim.metric());
  }

  /** Whether too little is said to find it again. */
  boolean isShort() {
    return near.length() < SHORT;
  }

  /**
   * How much of this another clause tells, 0 to 1: its letters in the other's clause, and those of
   * the clause and of the whole around the other.
   */
  double toldBy(Clause other) {
    double around = (share(near, other.wide) + share(wide, other.wide)) / 2;
    return Weights.CLAUSE * share(near, other.near) + (1 - Weights.CLAUSE) * around;
  }

  /** The part of the letters of {@code small} that {@code large} has too. */
  private static double share(String small, String large) {
    if (small.isEmpty()) {
      return 0;
    }
    Map<Character, Integer> left = new HashMap<>();
    for (int i = 0; i < large.length(); i++) {
      left.merge(large.charAt(i), 1, Integer::sum);
    }
    int found = 0;
    for (int i = 0; i < small.length(); i++) {
      if (left.merge(small.charAt(i), -1, Integer::sum) >= 0) {
        found++;
      }
    }
    return (double) found / small.length();
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
