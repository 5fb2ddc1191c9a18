package hegao.claim;

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

  /** Whether their values cannot both be meant by one number. */
  public boolean isApart() {
    return a.value().apartFrom(b.value());
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
    return (a.modality() == Modality.ACTUAL) == (b.modality() == Modality.ACTUAL);
  }

  /** Whether one tells what was planned or expected and the other what was. */
  public boolean isForecastAndOutcome() {
    return !isLikeMeant();
  }

  /** Whether both are written alike: same number, same bound. */
  public boolean isEquallyWritten() {
    return a.value().number() != null
        && a.value().number().compareTo(b.value().number()) == 0
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

  /** Whether they may speak of the same thing at the same time, though one of both is left open. */
  public boolean isUnsure() {
    return kinship == Kinship.SAME && timing == Timing.OPEN
        || kinship == Kinship.NEAR && (timing == Timing.SAME || timing == Timing.OPEN);
  }

  /** Whether both are figures on a scale, places in a ranking left aside. */
  public boolean isMeasured() {
    return a.value().number() != null && b.value().number() != null && !isRanked();
  }

  /** Whether both are places in a ranking. */
  public boolean isRanked() {
    return a.kind() == Kind.RANK && b.kind() == Kind.RANK;
  }

  /** Whether both are days of an event, and not the same day. */
  public boolean isOnTwoDays() {
    return a.kind() == Kind.DATE
        && b.kind() == Kind.DATE
        && !a.value().word().equals(b.value().word());
  }
}
