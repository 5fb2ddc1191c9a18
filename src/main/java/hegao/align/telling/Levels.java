package hegao.align.telling;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.lexicon.Terms;

/** Tells levels (产量254万辆) from changes of them (增加12万辆). */
public final class Levels {
  private static final Terms CHANGES = Terms.load("changes");
  private static final String POINTS = "POINTS";

  private Levels() {}

  /** Whether a figure of a sentence is a level. */
  public static boolean is(Passage passage, int i) {
    Claim claim = passage.at(i);
    return (claim.kind() == Kind.QUANTITY || claim.kind() == Kind.SHARE)
        && !passing(claim)
        && !changed(passage.gap(i));
  }

  /** Whether a claim is a level, by the words right before it. */
  public static boolean is(Claim claim) {
    int end = claim.span().start();
    int from = Math.max(claim.sentence().span().start(), end - 8);
    return claim.kind() == Kind.QUANTITY
        && !passing(claim)
        && !changed(claim.article().text().substring(from, end));
  }

  /** Points are differences; spans of time (连续9年) are said beside a metric, not of it. */
  private static boolean passing(Claim claim) {
    String measure = claim.topic().measure();
    String metric = claim.topic().metric();
    return measure.equals(POINTS)
        || measure.equals("TIME") && !metric.endsWith("时间") && !metric.endsWith("时长");
  }

  /** Whether the text ends in a word of change: what follows is the change itself. */
  public static boolean changed(String gap) {
    String bare = gap.stripTrailing();
    int length = CHANGES.endingAt(bare, bare.length());
    return length > 1 && !bare.endsWith("到") && !bare.endsWith("至")
        || length == 1 && "增减升降涨跌".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Whether two figures are of one kind and one unit, so that they can be reckoned with. */
  public static boolean alike(Claim a, Claim b) {
    return a.kind() == b.kind()
        && a.topic().measure().equals(b.topic().measure())
        && a.value().toCommon().compareTo(b.value().toCommon()) == 0;
  }

  /** Whether one may be the difference of two levels such as the other. */
  public static boolean differences(Claim stated, Claim level) {
    return level.kind() == Kind.SHARE
        ? stated.topic().measure().equals(POINTS)
        : level.kind() == Kind.QUANTITY && alike(stated, level);
  }
}
