package hegao.align.again;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static int shared(String a, String b) {
    Claim x = Given.printed(a, "青州", "种树", "2025-03-10");
    Claim y = Given.printed(b, "青州", "种树", "2025-03-10");
    Pair pair = new Pair(x, y, Kinship.SAME, Timing.SAME, 1, List.of());
    return Stories.of(List.of(x, y)).of(pair);
  }

  @Test
  void articlesThatTellAnUnusualFigureTellOneStory() {
    assertThat(shared("种树【2746】棵。", "栽下【2746】棵树。")).isEqualTo(1);
  }

  @Test
  void shortAndRoundFiguresAreToldOfAnything() {
    assertThat(shared("种树【12】棵。", "栽下【12】棵树。")).isZero();
    assertThat(shared("种树【3000】棵。", "栽下【3000】棵树。")).isZero();
  }
}
