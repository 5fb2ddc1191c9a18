package hegao.align;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final Claim A = Given.claim("一号井出水【120】方。", "一号井", "出水量");
  private static final Claim B = Given.claim("二号井出水【130】方。", "二号井", "出水量");
  private static final Claim C = Given.claim("井水清甜，三号井出水【140】方。", "三号井", "出水量");

  private static Pair pair(Claim a, Claim b, double confidence) {
    return new Pair(a, b, Kinship.NEAR, Timing.OPEN, confidence, List.of());
  }

  @Test
  void pairsStandByTheirFirstClaimThenByTheirSecond() {
    Pair first = pair(A, B, 1);
    Pair second = pair(A, C, 1);
    Pair third = pair(B, C, 1);
    assertThat(Order.of(List.of(third, second, first))).containsExactly(first, second, third);
  }

  @Test
  void pairsOfTheSameTwoStayAsTheyAre() {
    Pair one = pair(A, B, 0.9);
    Pair other = pair(A, B, 0.1);
    assertThat(Order.of(List.of(one, other))).containsExactly(one, other);
    assertThat(Order.of(List.of(other, one))).containsExactly(other, one);
  }

  @Test
  void noPairsAreInOrder() {
    assertThat(Order.of(List.of())).isEmpty();
  }
}
