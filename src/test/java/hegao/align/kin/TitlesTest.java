package hegao.align.kin;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import hegao.claim.Told;
import hegao.mention.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
  private static final String TITLE = "柳湾港/吞吐量/#柳湾港吞吐量【4200吨】";

  private static Claim of(Claim claim, String day) {
    return Told.at(claim, day, false, Period.Anchor.WRITTEN);
  }

  @Test
  void aHeadlineMeansTheLatestFigureOfItsStory() {
    List<Claim> told = Told.story(TITLE, "柳湾港/吞吐量/3日吞吐量【3900吨】。", "柳湾港/吞吐量/8日吞吐量【4700吨】。");
    Claim early = of(told.get(1), "2025-04-03");
    Claim late = of(told.get(2), "2025-04-08");
    List<Pair> open =
        List.of(
            Told.pair(told.get(0), early, Kinship.SAME, Timing.OPEN),
            Told.pair(told.get(0), late, Kinship.SAME, Timing.OPEN));
    assertThat(Titles.settle(open, List.of(told.get(0), early, late)))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.b()).isEqualTo(late);
              assertThat(pair.timing()).isEqualTo(Timing.SAME);
            });
  }

  @Test
  void aHeadlineThatTheBodyRepeatsAsksNoOtherFigure() {
    List<Claim> told = Told.story(TITLE, "柳湾港/吞吐量/3日吞吐量【3900吨】。", "柳湾港/货物/共装卸货物【4201吨】。");
    Claim early = of(told.get(1), "2025-04-03");
    List<Pair> open = List.of(Told.pair(told.get(0), early, Kinship.SAME, Timing.OPEN));
    assertThat(Titles.settle(open, List.of(told.get(0), early, told.get(2)))).isEmpty();
  }

  @Test
  void headlinesRound() {
    List<Claim> told = Told.story(TITLE, "柳湾港/货物/共装卸货物【4230吨】。", "柳湾港/货物/另有【4310吨】。");
    assertThat(Titles.repeats(told.get(0), told.get(1))).isTrue();
    assertThat(Titles.repeats(told.get(0), told.get(2))).isFalse();
  }

  @Test
  void aHeadingStandsBesideItsTextAndOtherwiseFiguresStandTogether() {
    List<Claim> told = Told.story(TITLE, "柳湾港/货物/货物【30吨】。", "柳湾港/货物/货物【40吨】。");
    Claim elsewhere = Told.story("石桥港/货物/石桥港货物【50吨】。").get(0);
    assertThat(Titles.beside(told.get(0), told.get(1))).isTrue();
    assertThat(Titles.together(told.get(0), told.get(1))).isFalse();
    assertThat(Titles.together(told.get(1), told.get(2))).isTrue();
    assertThat(Titles.together(told.get(1), elsewhere)).isFalse();
  }
}
