package hegao.align.again;

import hegao.align.about.Measured;
import hegao.claim.Claim;
import hegao.claim.Pair;
import hegao.claim.Slip;
import hegao.claim.Timing;
import hegao.claim.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences of which several figures are set beside each other and none agrees: one slip of the pen
 * does not part a whole row, so these tell of two things.
 *
 * @param rows such sentences, two and two
 */
record Mismatched(Set<Sentences> rows) {
  /** So many figures on either side are a row. */
  private static final int ROW = 2;

  /** Finds them among all pairs. */
  static Mismatched of(List<Pair> pairs) {
    Map<Sentences, List<Pair>> differing = new HashMap<>();
    for (Pair pair : pairs) {
      if (differs(pair)) {
        differing.computeIfAbsent(Sentences.of(pair), k -> new ArrayList<>()).add(pair);
      }
    }
    Set<Sentences> rows = new HashSet<>();
    differing.forEach(
        (sentences, all) -> {
          if (each(all, true) && each(all, false)) {
            rows.add(sentences);
          }
        });
    for (Pair pair : rows.isEmpty() ? List.<Pair>of() : pairs) {
      if (agrees(pair)) {
        rows.remove(Sentences.of(pair));
      }
    }
    return new Mismatched(rows);
  }

  private static boolean differs(Pair pair) {
    return Parted.isAsked(pair) && !named(pair) && !single(pair);
  }

  private static boolean agrees(Pair pair) {
    boolean now = pair.timing() == Timing.SAME || pair.timing() == Timing.OPEN;
    return now && pair.isRelated() && pair.isNumbered() && tells(pair) && !differs(pair);
  }

  /** A heading tells one figure of a row only; and a slip parts one figure only. */
  private static boolean single(Pair pair) {
    Slip slip = pair.slip();
    boolean headed = pair.a().isInHeading() || pair.b().isInHeading();
    return headed || slip != null && slip != Slip.DIGIT;
  }

  /** Whether two articles tell by name of one thing's figures: a wrong year parts them all. */
  static boolean named(Pair pair) {
    Topic topic = pair.a().topic();
    boolean one = topic.equals(pair.b().topic()) && !topic.subject().isEmpty();
    return pair.a().article() != pair.b().article() && one && !Measured.generic(topic.metric());
  }

  /** Whether the figures agree and are such as hardly agree by chance, or a slip tells why not. */
  private static boolean tells(Pair pair) {
    return !pair.isMeeting() || Slip.significant(pair.a().value().number()) > 1;
  }

  private static boolean each(List<Pair> pairs, boolean first) {
    Map<Claim, Boolean> claims = new IdentityHashMap<>();
    pairs.forEach(p -> claims.put(first ? p.a() : p.b(), true));
    return claims.size() >= ROW;
  }

  /** Whether a pair that differs is of such sentences and says nothing for itself. */
  boolean has(Pair pair) {
    return !rows.isEmpty() && !single(pair) && rows.contains(Sentences.of(pair));
  }
}
