package hegao.align;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CredibleTest {
  private static Optional<String> doubt(Claim a, Claim b, Kinship kinship, Timing timing) {
    return new Credible(List.of(a, b)).doubt(new Pair(a, b, kinship, timing, 1, List.of()));
  }

  @Test
  void figuresOfWhatMayBeOneThingMatterWhenTheyAreClose() {
    Claim one = Given.claim("南港渡口运送乘客【3100】。", "南港渡口", "乘客");
    Claim close = Given.claim("南港渡口运送客人【2870】。", "南港渡口", "客人");
    Claim far = Given.claim("南港渡口运送客人【1290】。", "南港渡口", "客人");
    assertThat(doubt(one, close, Kinship.NEAR, Timing.SAME)).isEmpty();
    assertThat(doubt(one, far, Kinship.NEAR, Timing.SAME)).contains("两数相去较远，也不像笔误");
    assertThat(doubt(one, far, Kinship.SAME, Timing.OPEN)).isPresent();
    assertThat(doubt(one, far, Kinship.SAME, Timing.SAME)).isEmpty();
  }

  @Test
  void aSlipOfThePenIsNeverDoubted() {
    Claim one = Given.claim("南港渡口运送乘客【3180】。", "南港渡口", "乘客");
    Claim swapped = Given.claim("南港渡口运送客人【1380】。", "南港渡口", "客人");
    assertThat(doubt(one, swapped, Kinship.NEAR, Timing.OPEN)).isEmpty();
  }

  @Test
  void whatIsOfTwoTimesIsNotAsked() {
    Claim one = Given.claim("南港渡口运送乘客【3100】。", "南港渡口", "乘客");
    Claim far = Given.claim("南港渡口运送乘客【1290】。", "南港渡口", "乘客");
    assertThat(doubt(one, far, Kinship.NEAR, Timing.DIFFERENT)).isEmpty();
  }
}
