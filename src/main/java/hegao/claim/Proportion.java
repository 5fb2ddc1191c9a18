package hegao.claim;

import hegao.mention.Interval;
import java.math.BigDecimal;

/**
 * A stated share with its part and its whole: 300人中有240人，占80%; a rate of completion with what is
 * done and what was planned.
 *
 * @param stated the share, in percent
 * @param part what it is the share of
 * @param whole all of it, or the plan
 * @param kinship SAME when the three surely belong together, else NEAR
 */
public record Proportion(Claim stated, Claim part, Claim whole, Kinship kinship) {
  /** The shares, in percent, that part and whole allow; null when they allow none. */
  public Interval implied() {
    Interval over = part.value().interval();
    Interval under = whole.value().interval();
    Interval ratio = over == null || under == null ? null : over.dividedBy(under);
    return ratio == null ? null : ratio.times(BigDecimal.valueOf(100));
  }

  /** Whether part and whole cannot give the share. */
  public boolean isOff() {
    Interval implied = implied();
    Interval written = stated.value().interval();
    return implied != null && written != null && implied.apartFrom(written);
  }
}
