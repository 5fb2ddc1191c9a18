package hegao.claim;

import java.math.BigDecimal;

/**
 * A stated number of years beside the year they are counted from: 自2011年落户，已深耕13年.
 *
 * @param stated the number of years
 * @param from the year told
 * @param to the year they are counted to, that of the publication unless another is told
 */
public record YearCount(Claim stated, int from, int to) {
  /** Whether it is neither the years between nor, counted with both ends, one more. */
  public boolean isOff() {
    BigDecimal number = stated.value().number();
    return number != null
        && stated.value().interval() != null
        && !stated.value().interval().holds(BigDecimal.valueOf(to - from))
        && !stated.value().interval().holds(BigDecimal.valueOf(to - from + 1));
  }
}
