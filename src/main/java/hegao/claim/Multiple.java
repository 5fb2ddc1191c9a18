package hegao.claim;

import hegao.mention.Interval;
import java.math.BigDecimal;

/**
 * A stated multiple with its two levels: 是前年的2.4倍, 增长1.4倍, 翻一番.
 *
 * @param stated the multiple as written
 * @param base level it is a multiple of
 * @param level the level itself
 * @param kinship SAME when the three surely belong together, else NEAR
 */
public record Multiple(Claim stated, Claim base, Claim level, Kinship kinship) {
  /** The multiples that the two levels allow; null when they allow none. */
  public Interval implied() {
    Interval under = base.value().interval();
    Interval over = level.value().interval();
    return under == null || over == null ? null : over.dividedBy(under);
  }

  /** Whether it tells the level itself (翻一番, 是…的3倍) and cannot be meant as growth. */
  private boolean isWhole() {
    int start = stated.span().start();
    boolean of = start > 0 && stated.article().text().charAt(start - 1) == '的';
    return of || stated.text().contains("番");
  }

  /** Whether the levels give neither this multiple nor, for 增长…倍, one more than it. */
  public boolean isOff() {
    Interval implied = implied();
    Interval written = stated.value().interval();
    return implied != null
        && written != null
        && implied.apartFrom(written)
        && (isWhole() || implied.apartFrom(written.plus(Interval.point(BigDecimal.ONE))));
  }
}
