package hegao.align;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackingTest {
  private static boolean lacks(String a, String b, Timing timing) {
    Claim x = Given.printed(a, "中国", "销量", "2025-03-10");
    Claim y = Given.printed(b, "中国", "销售", "2025-03-11");
    return Backing.lacks(new Pair(x, y, Kinship.SAME, timing, 1, List.of()), new Tellings());
  }

  @Test
  void figuresOfOneTimeThatNoSlipJoinsNeedLikeWords() {
    assertThat(lacks("全国销量达到【2746】辆。", "各地共售出【3158】辆。", Timing.SAME)).isTrue();
    assertThat(lacks("全国销量达到【2746】辆。", "全国销量达到【3158】辆。", Timing.SAME)).isFalse();
  }

  @Test
  void aSlipBacksThem() {
    assertThat(lacks("全国销量达到【2746】辆。", "各地共售出【2764】辆。", Timing.SAME)).isFalse();
  }

  @Test
  void figuresOfTimesNotToldNeedMore() {
    assertThat(lacks("全国销量达到【2746】辆。", "全国销量达到【9158】辆。", Timing.OPEN)).isTrue();
    assertThat(lacks("全国销量达到【2746】辆。", "全国销量达到【2815】辆。", Timing.OPEN)).isFalse();
  }
}
