package hegao.claim;

import hegao.mention.Interval;
import java.math.BigDecimal;
import java.util.List;

/**
 * A whole with a list of its parts.
 *
 * @param whole what they add up to
 * @param parts two or more, none within another
 * @param complete whether the text lists all of them (由…组成, 分别为)
 */
public record Sum(Claim whole, List<Claim> parts, boolean complete) {
  /** The values that the parts may add up to; null when one has no number. */
  public Interval implied() {
    Interval sum = Interval.point(BigDecimal.ZERO);
    for (Claim part : parts) {
      if (part.value().interval() == null) {
        return null;
      }
      sum = sum.plus(part.value().interval());
    }
    return sum;
  }

  /** Whether all parts are listed and do not add up to the whole. */
  public boolean isUnequal() {
    return complete && differs();
  }

  /** Whether some parts alone are surely more than the whole. */
  public boolean isOverfull() {
    Interval implied = implied();
    return !complete && differs() && implied.above(whole.value().interval());
  }

  private boolean differs() {
    Interval implied = implied();
    Interval written = whole.value().interval();
    return implied != null && written != null && implied.apartFrom(written);
  }
}
