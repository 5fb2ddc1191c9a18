package hegao.align.telling;

import hegao.align.about.About;
import hegao.align.like.Likeness;
import hegao.align.like.Ordinals;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.text.Span;

/**
 * The words around a figure, digits masked and marks dropped: two sentences that differ in one
 * figure have the same setting.
 *
 * @param left what stands before, nearest last
 * @param right what stands behind, nearest first
 * @param clause so many characters at the end of {@code left} are of the figure's own clause
 * @param named so many characters at the end of {@code left} only name the metric
 * @param grows whether the figure is a rate, before which stands the level: 502亿元，比上年增长
 * @param stock so many characters behind it lead to its change, as behind any figure: 比上年增长
 * @param spell whether it is comparable at all
 * @param about whose figure it is and of what
 * @param contrasts words that exclude others of their class
 */
public record Setting(
    String left,
    String right,
    int clause,
    int named,
    boolean grows,
    int stock,
    Spells spell,
    About about,
    Contrasts contrasts) {
  private static final int WIDTH = 14;
  private static final int ENOUGH = 4;

  private static final String ENDS = "，。；：,;:!！?？";

  /** So many equal characters beside two figures make their sentences one. */
  private static final int SENTENCE = 8;

  /** So many equal characters between a side and its figure. */
  private static final int PARTED = 3;

  /** The setting of a claim. */
  public static Setting of(Claim claim) {
    String text = claim.article().text();
    Span bounds = claim.sentence().span();
    StringBuilder left = new StringBuilder();
    int clause = -1;
    for (int i = claim.span().start() - 1; i >= bounds.start() && left.length() < WIDTH; i--) {
      clause = clause < 0 && ENDS.indexOf(text.charAt(i)) >= 0 ? left.length() : clause;
      add(left, text.charAt(i));
    }
    StringBuilder right = new StringBuilder();
    for (int i = claim.span().end(); i < bounds.end() && right.length() < WIDTH; i++) {
      add(right, text.charAt(i));
    }
    String before = left.reverse().toString();
    String behind = right.toString();
    return new Setting(
        before,
        behind,
        clause < 0 ? left.length() : clause,
        named(before, claim),
        claim.kind() == Kind.GROWTH,
        Lead.ahead(behind),
        Spells.of(claim),
        About.of(claim),
        Contrasts.of(claim));
  }

  private static int named(String left, Claim claim) {
    String metric = claim.metric();
    int at = metric.isEmpty() ? -1 : left.lastIndexOf(metric);
    return at < 0 ? 0 : left.length() - at;
  }

  private static void add(StringBuilder out, char c) {
    if (Character.isDigit(c)) {
      if (out.length() == 0 || out.charAt(out.length() - 1) != '#') {
        out.append('#');
      }
    } else if (Character.isLetter(c) && c != '的') {
      out.append(c);
    }
  }

  /** How alike two settings are: 0 nothing, 1 the same sentence but for the figure. */
  public double alike(Setting other) {
    double before = side(left, other.left, true);
    double behind = side(right, other.right, false);
    return Math.max(before, behind) * 0.7 + Math.min(before, behind) * 0.3;
  }

  /** Whether at least one side is the same over so many characters that it is the same sentence. */
  public boolean repeats(Setting other) {
    int before = told(run(left, other.left, true), other);
    int behind = run(right, other.right, false) - stock;
    boolean clauses = before >= Math.max(clause, other.clause);
    return before >= SENTENCE && clauses
        || behind >= SENTENCE
        || before >= PARTED && behind >= PARTED && before + behind >= SENTENCE;
  }

  /** Whether the words before both figures part where one says 东 and the other 西. */
  public boolean parts(Setting other) {
    int run = run(left, other.left, true);
    return run >= PARTED
        && run < left.length()
        && run < other.left.length()
        && Ordinals.facing(
            left.charAt(left.length() - 1 - run), other.left.charAt(other.left.length() - 1 - run));
  }

  /** Of so many equal characters before the figures, those that say more than one metric's name. */
  private int told(int run, Setting other) {
    boolean whole = run == left.length() && run == other.left.length();
    int level = grows ? left.lastIndexOf('#') : -1;
    if (level >= 0) {
      return Math.max(0, run - (left.length() - level));
    }
    boolean within = run <= Math.max(named, other.named);
    return within && !whole && !left.equals(other.left) ? 0 : run;
  }

  /**
   * Whether this, a headline's, says in short what the other says: all its words on one side stand
   * beside the other figure in their order.
   */
  public boolean shortens(Setting other) {
    boolean before = left.length() >= ENOUGH && left.length() < WIDTH && within(left, other.left);
    boolean behind =
        right.length() >= ENOUGH && right.length() < WIDTH && within(right, other.right);
    return before || behind;
  }

  private static boolean within(String small, String large) {
    return small.length() <= large.length() && Likeness.subsequence(small, large) == 1;
  }

  /** Whether both sides are the same: for metrics that many things have, one side tells nothing. */
  public boolean repeatsWhole(Setting other) {
    int before = run(left, other.left, true);
    int behind = run(right, other.right, false);
    return before >= PARTED && behind >= PARTED && before + behind >= SENTENCE;
  }

  private static double side(String a, String b, boolean fromEnd) {
    boolean same = a.equals(b);
    if (a.length() < ENOUGH || b.length() < ENOUGH) {
      return same && !a.isEmpty() ? 0.5 : 0;
    }
    if (same) {
      return 1;
    }
    int width = Math.min(Math.min(a.length(), b.length()) + 3, WIDTH);
    return Likeness.subsequence(near(a, width, fromEnd), near(b, width, fromEnd));
  }

  private static String near(String text, int width, boolean fromEnd) {
    if (text.length() <= width) {
      return text;
    }
    return fromEnd ? text.substring(text.length() - width) : text.substring(0, width);
  }

  private static int run(String a, String b, boolean fromEnd) {
    int n = Math.min(a.length(), b.length());
    for (int i = 0; i < n; i++) {
      char x = fromEnd ? a.charAt(a.length() - 1 - i) : a.charAt(i);
      char y = fromEnd ? b.charAt(b.length() - 1 - i) : b.charAt(i);
      if (x != y) {
        return i;
      }
    }
    return n;
  }
}
