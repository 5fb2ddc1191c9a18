package hegao.align;

import hegao.claim.Claim;
import hegao.lexicon.Marks;

/** Tells the two ends of a change told in one breath: 由46家整合为28家, 从2160亿元到3608亿元. */
final class Journeys {
  private static final int LONGEST = 24;

  private Journeys() {}

  private static final Marks TO = Marks.of("到至为");

  /** Whether a figure without a period of its own is only where a change began: 从1420亿元增加到…. */
  static boolean starts(Claim claim) {
    String text = claim.article().text();
    int start = claim.span().start();
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (claim.period() != null || before != '从' && before != '由') {
      return false;
    }
    int end = Math.min(claim.sentence().span().end(), claim.span().end() + LONGEST);
    return text.substring(claim.span().end(), end).chars().anyMatch(c -> TO.has((char) c));
  }

  /** Whether the text leads from one claim of a topic to the other. */
  static boolean leads(Claim a, Claim b) {
    int apart = b.span().start() - a.span().end();
    if (apart < 0 || apart > LONGEST || !a.topic().equals(b.topic())) {
      return false;
    }
    String text = a.article().text();
    String between = text.substring(a.span().end(), b.span().start());
    String before =
        text.substring(
            Math.max(a.sentence().span().start(), a.span().start() - LONGEST), a.span().start());
    boolean from = before.contains("从") || before.contains("由");
    boolean to =
        between.contains("到")
            || between.contains("至")
            || between.contains("为")
            || b.text().startsWith("突破到");
    return from && to;
  }
}
