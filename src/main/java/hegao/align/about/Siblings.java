package hegao.align.about;

import hegao.align.like.Likeness;
import hegao.lexicon.Terms;

/**
 * Names of two members of one kind: 出口〔机电〕产品 and 出口〔劳动密集型〕产品. Two ways of naming one thing share
 * characters where they differ, as 软信产业 and 软件产业 do.
 */
public final class Siblings {
  private static final Terms KINDS = Terms.load("kinds");

  /** Fewest characters of what tells one member from another. */
  private static final int MARK = 2;

  /** The name of the kind begins within so many characters behind what differs: 密集型〔产品〕. */
  private static final int REACH = 3;

  /** Fewest characters of a metric with a name of its own. */
  private static final int NAME = 5;

  private static final double UNLIKE = 0.45;

  private Siblings() {}

  /**
   * Whether the two differ, before the name of a kind, in words that have no character in common.
   */
  public static boolean are(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && last(a, tail) == last(b, tail)) {
      tail++;
    }
    String x = a.substring(head, a.length() - tail);
    String y = b.substring(head, b.length() - tail);
    return x.length() >= MARK && y.length() >= MARK && disjoint(x, y) && kind(a, a.length() - tail);
  }

  /** Whether both are names of their own and hardly alike: what one text tells as two. */
  public static boolean unlike(String a, String b) {
    return Math.min(a.length(), b.length()) >= NAME && Likeness.bag(a, b) < UNLIKE;
  }

  private static char last(String name, int back) {
    return name.charAt(name.length() - 1 - back);
  }

  private static boolean disjoint(String x, String y) {
    for (int i = 0; i < x.length(); i++) {
      if (y.indexOf(x.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean kind(String name, int from) {
    for (int i = from; i <= from + REACH; i++) {
      if (KINDS.startingAt(name, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
