package hegao.align.again;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Timing;
import hegao.claim.Told;
import hegao.mention.Period;
import org.junit.jupiter.api.Test;

class LatelyTest {
  private static final String PRINT = "2025-06-20";

  private static Claim told(String figure, String day, Period.Anchor anchor) {
    String one = "云岭县/自来水入户占比/云岭县自来水入户占比达到【" + figure + "】。";
    return Told.at(Told.printed(PRINT, one).get(0), day, true, anchor);
  }

  private static Timing settled(String once, String day, String now) {
    Claim a = told(once, day, Period.Anchor.WRITTEN);
    Claim b = told(now, PRINT, Period.Anchor.PUBLICATION);
    return Lately.settle(a, b, Kinship.SAME);
  }

  @Test
  void anEqualFigureOfShortlyBeforeMayBeMeant() {
    assertThat(settled("87%", "2025-05-31", "87%")).isEqualTo(Timing.OPEN);
  }

  @Test
  void aShareWithItsDigitsSwappedIsMeant() {
    assertThat(settled("87%", "2025-05-31", "78%")).isEqualTo(Timing.SAME);
    assertThat(settled("87%", "2025-05-31", "89%")).isEqualTo(Timing.DIFFERENT);
  }

  @Test
  void whatWasLongAgoIsOfAnotherTime() {
    assertThat(settled("87%", "2024-12-31", "87%")).isEqualTo(Timing.DIFFERENT);
  }

  @Test
  void whatIsOnlyNearStaysApart() {
    Claim a = told("87%", "2025-05-31", Period.Anchor.WRITTEN);
    Claim b = told("87%", PRINT, Period.Anchor.PUBLICATION);
    assertThat(Lately.settle(a, b, Kinship.NEAR)).isEqualTo(Timing.DIFFERENT);
  }
}
