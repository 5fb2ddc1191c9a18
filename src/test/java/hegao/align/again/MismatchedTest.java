package hegao.align.again;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Pair;
import hegao.claim.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class MismatchedTest {
  private static List<Claim> row(String place, String... figures) {
    String told = place + "收了【%s筐】桃、【%s筐】梨。".formatted((Object[]) figures);
    return Told.story(place + "/水果/" + told);
  }

  private static final List<Claim> SOUTH = row("南园", "410", "275");

  private static List<Pair> pairs(List<Claim> other) {
    return List.of(Told.pair(SOUTH.get(0), other.get(0)), Told.pair(SOUTH.get(1), other.get(1)));
  }

  @Test
  void sentencesOfWhichNoFigureAgreesTellOfTwoThings() {
    List<Pair> pairs = pairs(row("北园", "386", "198"));
    assertThat(Mismatched.of(pairs).has(pairs.get(0))).isTrue();
  }

  @Test
  void oneThatAgreesVouchesForTheOthers() {
    List<Pair> pairs = pairs(row("北园", "386", "275"));
    assertThat(Mismatched.of(pairs).has(pairs.get(0))).isFalse();
  }

  @Test
  void figuresOfOneNameSpeakForThemselves() {
    List<Pair> pairs = pairs(row("南园", "386", "198"));
    assertThat(Mismatched.of(pairs).has(pairs.get(0))).isFalse();
  }

  @Test
  void aSlipThatIsNoOneDigitDoesTooMuchToBeChance() {
    List<Pair> pairs = pairs(row("北园", "140", "198"));
    assertThat(Mismatched.of(pairs).has(pairs.get(0))).isFalse();
  }
}
