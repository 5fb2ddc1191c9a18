package hegao.align.about;

import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import hegao.lexicon.Gazetteer;
import java.util.List;

/**
 * Anniversaries of one event told in two ways: 中越建交75周年, 庆祝两国建交70周年. What is celebrated in one
 * article is one event, unless both are named.
 */
public final class Anniversaries {
  private static final String YEARS = "周年";

  /** Characters before a number that name what is celebrated. */
  private static final int REACH = 16;

  /** So many equal characters before the numbers name one event. */
  private static final int EVENT = 5;

  /** A verb of founding has so many characters: 建交. */
  private static final int VERB = 2;

  private static final String ENDS = "，,。；;：:、！？“”《》（）()";

  private Anniversaries() {}

  /** The pair of two anniversaries of one event; null when they are none, or of two. */
  public static Pair pair(Claim a, Claim b) {
    if (!are(a, b) || a.article() != b.article() || a.sentence().equals(b.sentence())) {
      return null;
    }
    String x = before(a);
    String y = before(b);
    int run = run(x, y);
    boolean open = !named(x) || !named(y);
    if (run < EVENT && !(run >= VERB && open)) {
      return null;
    }
    return new Pair(a, b, Kinship.SAME, Timing.SAME, 1, List.of("同一件事的周年：" + tail(x)));
  }

  /** Whether both are anniversaries. */
  public static boolean are(Claim a, Claim b) {
    return a.topic().measure().equals(YEARS) && b.topic().measure().equals(YEARS);
  }

  private static String before(Claim claim) {
    String text = claim.article().text();
    int at = claim.span().start();
    int from = at;
    while (from > 0 && at - from < REACH && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, at).strip();
  }

  private static int run(String x, String y) {
    int n = 0;
    while (n < x.length()
        && n < y.length()
        && x.charAt(x.length() - 1 - n) == y.charAt(y.length() - 1 - n)) {
      n++;
    }
    return n;
  }

  /** Whether the words before a verb name whose anniversary it is: 中越建交, 同欧盟建交. */
  private static boolean named(String before) {
    String who = before.substring(0, Math.max(0, before.length() - VERB));
    return who.indexOf('中') >= 0 || !Gazetteer.shared().scan(who).isEmpty();
  }

  private static String tail(String before) {
    return before.substring(Math.max(0, before.length() - EVENT));
  }
}
