package hegao.align.telling;

import hegao.align.like.Weights;
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
public record Clause(String near, String wide) {
  private static final String ENDS = "，,；;：:。！？!?　 【】丨｜|";
  private static final int SHORT = 2;

  /** Characters of the paragraph that are looked at on each side. */
  private static final int WIDTH = 60;

  /** The words of a claim. */
  public static Clause of(Claim claim) {
    String text = claim.article().text();
    Span bounds = claim.sentence().span();
    int from = claim.span().start();
    int to = claim.span().end();
    int left = start(text, from, bounds.start());
    if (left > bounds.start() && leans(text.substring(left, from))) {
      left = start(text, left - 1, bounds.start());
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

  /** Where the clause that ends at an index begins. */
  private static int start(String text, int end, int first) {
    int from = end;
    while (from > first && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  /** Whether a clause says of nothing by itself what it tells: 产量达3.1万吨，〔同比增长〕. */
  private static boolean leans(String before) {
    return Lead.ahead(before) > 0;
  }

  /** Whether too little is said to find it again. */
  public boolean isShort() {
    return near.length() < SHORT;
  }

  /**
   * How much of this another clause tells, 0 to 1: its letters in the other's clause, and those of
   * the clause and of the whole around the other.
   */
  public double toldBy(Clause other) {
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
