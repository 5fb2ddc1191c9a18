package hegao.align.about;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnniversariesTest {
  private static Pair pair(String one, String other) {
    List<Claim> told = Told.story("/周年/" + one, "/周年/" + other);
    return Anniversaries.pair(told.get(0), told.get(1));
  }

  @Test
  void oneEventIsTheSameUnderAFullAndAShortName() {
    assertThat(pair("庆祝柳湾师范学校建校【60周年】。", "他为柳湾师范学校建校【65周年】写了一首歌。").kinship())
        .isEqualTo(Kinship.SAME);
    assertThat(pair("庆祝中越建交【75周年】。", "两国都在庆祝建交【70周年】。")).isNotNull();
  }

  @Test
  void twoEventsAreTwo() {
    assertThat(pair("庆祝学校建校【60周年】。", "纪念水库开工【65周年】。")).isNull();
    assertThat(pair("庆祝中越建交【75周年】。", "同日庆祝中法建交【60周年】。")).isNull();
  }

  @Test
  void otherArticlesHaveTheirOwn() {
    Claim one = Told.story("/周年/庆祝柳湾师范学校建校【60周年】。").get(0);
    Claim other = Told.story("/周年/为柳湾师范学校建校【65周年】写歌。").get(0);
    assertThat(Anniversaries.are(one, other)).isTrue();
    assertThat(Anniversaries.pair(one, other)).isNull();
  }
}
