package hegao.align.telling;

import hegao.align.like.Weights;
import hegao.claim.Claim;
import hegao.text.Span;
import java.util.Arrays;

/**
 * The words that one figure is told with, for comparing two tellings of one thing: characters and
 * pairs of them, each once, sorted.
 *
 * @param near those of the figure's own clause
 * @param wide those of the sentence, and what the claim is said to be about
 */
public record Telling(int[] near, int[] wide) {
  private static final String CLAUSES = "，,；;：:。！？!?、　\n\r";
  private static final String SENTENCES = "。！？!?\n\r";

  /** Characters of the sentence that are looked at on each side. */
  private static final int REACH = 60;

  /** Characters and pairs of a clause too short to be found again. */
  private static final int SHORT = 3;

  /** Characters and pairs of a clause of some seven letters. */
  private static final int LONG = 12;

  /** A clause of fewer letters says nothing alone. */
  private static final int SAY = 3;

  /** A pair of characters is written above the single ones. */
  private static final int PAIR = 16;

  /** The words of a claim. */
  static Telling of(Claim claim) {
    String text = claim.article().text();
    Span figure = claim.span();
    int from = clause(text, figure.start());
    int to = figure.end();
    while (to < text.length() && to - figure.end() < REACH && !ends(text, to)) {
      to++;
    }
    if (from > 0 && !in(SENTENCES, text, from - 1) && leans(text, from, figure, to)) {
      from = clause(text, from - 1);
    }
    String near = letters(text, from, figure.start()) + '\n' + letters(text, figure.end(), to);
    int first = figure.start();
    while (first > 0 && figure.start() - first < REACH && !in(SENTENCES, text, first - 1)) {
      first--;
    }
    int last = figure.end();
    while (last < text.length() && last - figure.end() < REACH && !in(SENTENCES, text, last)) {
      last++;
    }
    String wide = letters(text, first, figure.start()) + '\n' + letters(text, figure.end(), last);
    return new Telling(pieces(near), pieces(wide + '\n' + claim.subject() + '\n' + claim.metric()));
  }

  /** Whether a clause says nothing without the one before: 日均, 比上年增长. */
  private static boolean leans(String text, int from, Span figure, int to) {
    String before = letters(text, from, figure.start());
    boolean brief = before.length() + letters(text, figure.end(), to).length() < SAY;
    return brief || Lead.ahead(before) > 0 || before.startsWith("占");
  }

  /** Where the clause starts that ends before a place. */
  private static int clause(String text, int end) {
    int from = end;
    while (from > 0 && end - from < REACH && !ends(text, from - 1)) {
      from--;
    }
    return from;
  }

  /** Whether the clause says enough to be hardly said of two things. */
  public boolean isLong() {
    return near.length >= LONG;
  }

  /** How alike two tellings are, 0 to 1; more where one says all that the other says. */
  double alike(Telling other) {
    return alike(toldBy(other), other.toldBy(this));
  }

  /** The same, by how much each tells of the other. */
  public static double alike(double one, double back) {
    return (2 * Math.max(one, back) + Math.min(one, back)) / 3;
  }

  /** How much of this the other tells: of its clause there and around it, and of all around. */
  public double toldBy(Telling other) {
    return near.length < SHORT
        ? 0
        : Weights.NEARBY * share(near, other.near)
            + (1 - Weights.NEARBY) * (share(near, other.wide) + share(wide, other.wide)) / 2;
  }

  private static double share(int[] small, int[] large) {
    int common = 0;
    int k = 0;
    for (int piece : small) {
      while (k < large.length && large[k] < piece) {
        k++;
      }
      if (k < large.length && large[k] == piece) {
        common++;
      }
    }
    return small.length == 0 ? 0 : (double) common / small.length;
  }

  private static int[] pieces(String letters) {
    int[] pieces = new int[2 * letters.length()];
    int count = 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c != '\n') {
        pieces[count++] = c;
      }
      if (c != '\n' && i > 0 && letters.charAt(i - 1) != '\n') {
        pieces[count++] = letters.charAt(i - 1) << PAIR | c;
      }
    }
    Arrays.sort(pieces, 0, count);
    return distinct(pieces, count);
  }

  /** The first {@code count} of sorted numbers, each once. */
  private static int[] distinct(int[] sorted, int count) {
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, distinct);
  }

  private static String letters(String text, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && c != '的') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a clause ends here; a space beside digits or Latin letters is only typography. */
  private static boolean ends(String text, int at) {
    if (text.charAt(at) == ' ') {
      return !narrow(text, at - 1) && !narrow(text, at + 1);
    }
    return in(CLAUSES, text, at);
  }

  private static boolean narrow(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) < 128;
  }

  private static boolean in(String marks, String text, int at) {
    return marks.indexOf(text.charAt(at)) >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Telling telling
        && Arrays.equals(near, telling.near)
        && Arrays.equals(wide, telling.wide);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(near) + Arrays.hashCode(wide);
  }
}
