package hegao.claim;

import hegao.mention.Interval;

/**
 * A stated difference with the two levels it speaks of: 从51家增加到63家，增加12家; 提高0.5个百分点.
 *
 * @param stated the difference, in the unit of the levels (points for shares); a fall is negative
 * @param before level it starts from
 * @param after level it ends at
 * @param kinship SAME when the three surely belong together, else NEAR
 */
public record Difference(Claim stated, Claim before, Claim after, Kinship kinship) {
  /** The differences that the two levels allow; null when one has no number. */
  public Interval implied() {
    Interval from = before.value().interval();
    Interval to = after.value().interval();
    return from == null || to == null ? null : to.minus(from);
  }

  /** Whether no pair of levels that may be meant gives a difference that may be meant. */
  public boolean isOff() {
    Interval implied = implied();
    Interval written = stated.value().interval();
    return implied != null && written != null && implied.apartFrom(written);
  }
}
