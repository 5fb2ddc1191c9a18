package hegao.claim;

import hegao.mention.Interval;

/**
 * A whole and one of its parts, for the same period.
 *
 * @param whole the larger
 * @param part what is within it (其中…)
 * @param kinship SAME when the text says that it is a part (其中), NEAR when it is only likely
 */
public record Breakdown(Claim whole, Claim part, Kinship kinship) {
  /** A part that the text calls so. */
  public Breakdown(Claim whole, Claim part) {
    this(whole, part, Kinship.SAME);
  }

  /** Whether the part is surely above the whole. */
  public boolean isLarger() {
    Interval all = whole.value().interval();
    Interval some = part.value().interval();
    return all != null && some != null && some.above(all);
  }
}
