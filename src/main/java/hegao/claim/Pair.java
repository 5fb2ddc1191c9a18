package hegao.claim;

import hegao.mention.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Two claims that alignment proposes to compare, the earlier told first.
 *
 * @param a the one of the earlier period, or of the earlier place where periods do not differ
 * @param b the other
 * @param kinship how surely they speak of the same thing
 * @param timing how their periods lie
 * @param confidence 0 to 1
 * @param reasons why alignment thinks so, in Chinese, for the reader
 */
public record Pair(
    Claim a, Claim b, Kinship kinship, Timing timing, double confidence, List<String> reasons) {
  /** Confidence of a plan and an outcome that are one figure but for a slip of the pen. */
  public static final double SURE = 1;

  /** How a single day is given. */
  private static final String DAY = "2025-01-31";

  /** Outcomes past the double of what was foreseen, or short of its half, are rare. */
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  /** Fewest characters that name an event and not only an act. */
  private static final int NAME = 5;

  /** Whether their values cannot both be meant by one number. */
  public boolean isApart() {
    return a.value().apartFrom(b.value());
  }

  /** Whether one number can be meant by both, though hardly any writer means it so. */
  public boolean isHardlyOne() {
    return isMeasured() && Marks.apart(a, b);
  }

  /** Whether both write one number, each in its way: 4201.4亿, 突破4200亿. */
  public boolean isRounded() {
    return isMeeting() && !isHardlyOne();
  }

  /** Whether one number can be meant by both. */
  public boolean isMeeting() {
    return a.value().meets(b.value());
  }

  /** Whether both tell what was. */
  public boolean isActual() {
    return a.modality() == Modality.ACTUAL && b.modality() == Modality.ACTUAL;
  }

  /** Whether both are meant in the same way, forecast and target being one. */
  public boolean isLikeMeant() {
    return isTitled()
        || Doubts.ofYears(this)
        || (a.modality() == Modality.ACTUAL) == (b.modality() == Modality.ACTUAL);
  }

  /** Whether one stands in a heading of the other's story, which leaves out 将 and 计划. */
  private boolean isTitled() {
    Claim heading = a.isInHeading() ? a : b;
    return a.article() == b.article()
        && a.isInHeading() != b.isInHeading()
        && heading.modality() == Modality.ACTUAL;
  }

  /**
   * Whether one tells what was planned or expected and the other what was; a figure that one story
   * repeats, that is printed again within a week, or that no plan meets to the third digit, is one
   * or the other.
   */
  public boolean isForecastAndOutcome() {
    boolean one =
        a.article() == b.article()
            || Doubts.atOnce(this)
            || isNumbered() && Slip.significant(a.value().number()) > 2;
    return !isLikeMeant() && !(one && isEquallyWritten()) && !isMiswritten();
  }

  /**
   * Whether the size of the two lets one be the outcome of the other: where the periods are not the
   * same days, a day's forecast and a season's total must not meet.
   */
  public boolean isOfOneSize() {
    BigDecimal x = a.value().size();
    BigDecimal y = b.value().size();
    if (timing == Timing.SAME || x == null || y == null) {
      return true;
    }
    return x.abs().compareTo(y.abs().multiply(TWICE)) <= 0
        && y.abs().compareTo(x.abs().multiply(TWICE)) <= 0;
  }

  /** Whether both are written alike: same number, same bound. */
  public boolean isEquallyWritten() {
    return a.value().number() != null
        && b.value().number() != null
        && a.value().size().compareTo(b.value().size()) == 0
        && a.value().bound() == b.value().bound();
  }

  /** Whether the two are not written alike. */
  public boolean isUnequallyWritten() {
    return !isEquallyWritten();
  }

  /** Whether alignment takes them for the same thing, surely or probably. */
  public boolean isRelated() {
    return kinship != Kinship.OTHER;
  }

  /**
   * Whether the figures cannot, or can hardly, be one while they are, or may be, of one thing at
   * one time, which is not sure.
   */
  public boolean isDoubtful() {
    boolean hardly = kinship == Kinship.SAME && timing == Timing.SAME && isHardlyOne();
    return isUnsure() && isApart() || hardly;
  }

  /** Whether they may speak of the same thing at the same time, though one of both is left open. */
  public boolean isUnsure() {
    return kinship == Kinship.SAME && timing == Timing.OPEN
        || kinship == Kinship.NEAR && (timing == Timing.SAME || timing == Timing.OPEN);
  }

  /** Whether both are figures on a scale, places in a ranking left aside. */
  public boolean isMeasured() {
    return isNumbered() && !isRanked();
  }

  /** Whether both are numbers, places in a ranking among them. */
  public boolean isNumbered() {
    return a.value().number() != null && b.value().number() != null;
  }

  /** Whether both are places in a ranking that one holder cannot have; 第五 is among 前十. */
  public boolean isPlacedApart() {
    if (!isRanked() || !isNumbered()) {
      return false;
    }
    int order = a.value().number().compareTo(b.value().number());
    boolean within = order <= 0 ? isAmong(b) : isAmong(a);
    boolean vague = a.value().bound() == Bound.APPROX || b.value().bound() == Bound.APPROX;
    boolean pole = a.text().endsWith("极") != b.text().endsWith("极");
    return order != 0 && !within && !vague && !pole;
  }

  /** Whether a place is told as one of the first so many. */
  private static boolean isAmong(Claim place) {
    return place.value().bound() != Bound.EXACT;
  }

  /** Whether both are places in a ranking. */
  public boolean isRanked() {
    return a.kind() == Kind.RANK && b.kind() == Kind.RANK;
  }

  /**
   * Whether both are days of one named event, written with their numbers, and not the same day. 今天
   * in two articles, and events told by a verb alone (在京召开), are left aside.
   */
  public boolean isOnTwoDays() {
    return isNamedDay(a) && isNamedDay(b) && !a.value().word().equals(b.value().word());
  }

  private static boolean isNamedDay(Claim claim) {
    String event = claim.subject();
    boolean named = event.length() >= NAME && event.chars().noneMatch(c -> c >= '0' && c <= '9');
    String text = claim.text();
    boolean single = text.indexOf('至') < 0 && text.indexOf('—') < 0;
    boolean written =
        single && text.endsWith("日") && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    return claim.kind() == Kind.DATE
        && named
        && written
        && claim.value().word().length() == DAY.length();
  }

  /** The same two claims, settled otherwise for one more reason. */
  public Pair settled(Kinship kin, Timing when, String reason) {
    List<String> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Pair(a, b, kin, when, confidence, List.copyOf(all));
  }

  /** The slip that would turn one figure into the other; null when none is recognised. */
  public Slip slip() {
    return Slip.between(a.value(), b.value());
  }

  /**
   * Whether a slip explains the difference better than two facts would: three digits or more with
   * two of them swapped or the point moved, or the same two digits or more and only 万 for 亿, or up
   * for down.
   */
  public boolean isSlipped() {
    Slip slip = slip();
    if (slip == null) {
      return false;
    }
    int digits =
        Math.min(Slip.significant(a.value().number()), Slip.significant(b.value().number()));
    return switch (slip) {
      case SWAPPED, POINT -> digits > 2;
      case TEN_THOUSANDS -> digits > 1;
      case SIGN -> timing == Timing.SAME;
      default -> false;
    };
  }

  /** Whether a slip of the pen tells why figures of one thing cannot, or hardly can, be one. */
  public boolean isMiswritten() {
    return Doubts.miswritten(this);
  }

  /** Whether it is doubtful and no slip tells why. */
  public boolean isUnexplained() {
    return isLikeMeant() && isDoubtful() && !isMiswritten();
  }

  /**
   * Whether the two periods are such that their values can be set against each other: anything but
   * a half-year's output beside a year's.
   */
  public boolean isOfLikeSpan() {
    return !Additive.is(a, b) || Additive.likeSpan(a.period(), b.period());
  }

  /** Whether they are of two times, or the longer goes on from the same day: 1—7月, 1—9月. */
  public boolean isOverTime() {
    return timing == Timing.DIFFERENT && isOfLikeSpan() || Stretches.goOn(this);
  }

  /** Whether it is a running total (累计至某日) that is surely lower at the later date. */
  public boolean isFallingTotal() {
    return Stretches.fall(this);
  }

  /** Whether a stretch of days within the other has surely more of what adds up over days. */
  public boolean isShorterAboveLonger() {
    return Stretches.shorterAbove(this);
  }
}
