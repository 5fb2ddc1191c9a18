package hegao.align.again;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.about.Scope;
import hegao.align.kin.Retold;
import hegao.align.like.Odds;
import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import hegao.claim.Told;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetellingsTest {
  private static final Stories NONE = new Stories(Map.of());
  private static final String DAY = "2025-03-10";
  private static final String TOLD = "青州/送去棉衣/车队为山区学校送去棉衣【2746件】。";
  private static final Claim ONE = Told.printed(DAY, TOLD).get(0);
  private static final Claim SWAPPED = Told.printed(DAY, "青州/棉衣/爱心车队为山区学校送去棉衣【2764件】。").get(0);

  private static Retold look(Claim a, Claim b, double likeness) {
    Pair pair = new Pair(a, b, Kinship.OTHER, Timing.SAME, likeness, List.of());
    double odds = Odds.against(a.value(), b.value());
    return new Retold(pair, Scope.SAME, false, odds, 0, false, true);
  }

  @Test
  void aSlipInNearlyTheSameWordsMakesThemOne() {
    assertThat(Retellings.settle(List.of(), List.of(look(ONE, SWAPPED, 0.8)), NONE))
        .singleElement()
        .extracting(Pair::kinship)
        .isEqualTo(Kinship.SAME);
  }

  @Test
  void aFigureThatTheOtherArticleTellsRightIsNoSlip() {
    List<Claim> told = Told.printed(DAY, "青州/棉衣/先后送去棉衣【2746件】。", "青州/棉被/另送去棉被【2764件】。");
    List<Pair> agreeing = List.of(Told.pair(ONE, told.get(0)));
    List<Claim> back = Told.printed(DAY, "青州/棉被/车队送去棉被【2764件】。", TOLD);
    List<Pair> both =
        List.of(Told.pair(back.get(1), told.get(0)), Told.pair(back.get(0), told.get(1)));
    assertThat(Retellings.settle(agreeing, List.of(look(ONE, told.get(1), 0.8)), NONE))
        .as("of one side only, and the slip is telling")
        .hasSize(2);
    assertThat(Retellings.settle(both, List.of(look(back.get(1), told.get(1), 0.8)), NONE))
        .isEqualTo(both);
  }

  @Test
  void ofTwoThatAreAsAlikeNoneIsMeant() {
    Claim one = Told.printed(DAY, "青州/棉被/车队为山区学校送去棉被【274床】。").get(0);
    List<Claim> two = Told.printed(DAY, "青州/棉衣/为学校送去棉衣【214床】。", "青州/棉垫/为学校送去棉垫【271床】。");
    Retold first = look(one, two.get(0), 0.80);
    Retold second = look(one, two.get(1), 0.78);
    assertThat(Retellings.settle(List.of(), List.of(first, second), NONE)).isEmpty();
    assertThat(Retellings.settle(List.of(), List.of(first), NONE)).hasSize(1);
  }

  @Test
  void nothingLookedAtChangesNothing() {
    List<Pair> pairs = List.of(Told.pair(ONE, SWAPPED));
    assertThat(Retellings.settle(pairs, List.of(), NONE)).isSameAs(pairs);
  }
}
