package hegao.align.about;

import hegao.claim.Claim;
import hegao.lexicon.Terms;
import java.util.Set;
import java.util.TreeSet;

/** Tells which disaster the dead, hurt and missing of a claim are told of. */
final class Disasters {
  private static final Terms KINDS = Terms.load("disasters");
  private static final Terms TOLLS = Terms.load("tolls");
  private static final Terms MEASURES = Terms.load("measures");

  private Disasters() {}

  /** The measure that a metric ends in when it counts victims, as 死亡人数; else empty. */
  static String toll(String metric) {
    int length = MEASURES.endingAt(metric, metric.length());
    String word = metric.substring(metric.length() - length);
    boolean counted = word.endsWith("人数") && TOLLS.has(word.substring(0, word.length() - 2));
    return counted ? MEASURES.sense(word) : "";
  }

  /** The kind of disaster a claim tells of; empty for none or for several. */
  static String of(Claim claim) {
    Set<String> kinds = new TreeSet<>();
    scan(claim.topic().metric() + claim.topic().subject(), kinds);
    if (kinds.isEmpty()) {
      scan(claim.sentence().span().in(claim.article().text()), kinds);
    }
    if (kinds.isEmpty()) {
      scan(claim.article().headline(), kinds);
    }
    return kinds.size() == 1 ? kinds.iterator().next() : "";
  }

  /** What is left of a phrase without the names of disasters. */
  static String without(String phrase) {
    StringBuilder rest = new StringBuilder();
    int i = 0;
    while (i < phrase.length()) {
      int length = KINDS.startingAt(phrase, i);
      if (length == 0) {
        rest.append(phrase.charAt(i));
      }
      i += Math.max(1, length);
    }
    return rest.toString();
  }

  private static void scan(String text, Set<String> into) {
    int i = 0;
    while (i < text.length()) {
      int length = KINDS.startingAt(text, i);
      if (length > 0) {
        into.add(KINDS.sense(text.substring(i, i + length)));
      }
      i += Math.max(1, length);
    }
  }
}
