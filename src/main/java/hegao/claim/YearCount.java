package hegao.claim;

import java.math.BigDecimal;

/**
 * A stated number of years beside the year they are counted from: 自2009年迁来，已走过16年.
 *
 * @param stated the number of years
 * @param first where the year is told that they are counted from
 * @param from that year
 * @param to the year they are counted to, that of the publication unless another is told
 */
public record YearCount(Claim stated, Claim first, int from, int to) {
  /** Whether it is neither the years between nor, counted with both ends, one more. */
  public boolean isOff() {
    BigDecimal number = stated.value().number();
    return number != null
        && stated.value().interval() != null
        && !stated.value().interval().holds(BigDecimal.valueOf(to - from))
        && !stated.value().interval().holds(BigDecimal.valueOf(to - from + 1));
  }
}
