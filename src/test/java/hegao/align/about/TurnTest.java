package hegao.align.about;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import org.junit.jupiter.api.Test;

class TurnTest {
  private static Turn turn(String sentence) {
    return Turn.before(Given.claim(sentence, "", "观众"));
  }

  @Test
  void theLastTurnBeforeTheFigureCounts() {
    assertThat(turn("第3届庙会第12个赶集日，观众【900】人。")).isEqualTo(new Turn("12", "个赶集"));
    assertThat(turn("庙会观众【900】人，是第12个赶集日。").number()).isEmpty();
    assertThat(turn("排名第一，【900】人。").number()).isEmpty();
  }

  @Test
  void turnsOfOneRowAreApart() {
    Turn twelfth = turn("第12个赶集日，观众【900】人。");
    assertThat(twelfth.isBesideOther(turn("第13个赶集日，观众【900】人。"))).isTrue();
    assertThat(twelfth.isBesideOther(turn("第12个赶集日，观众【900】人。"))).isFalse();
    assertThat(twelfth.isBesideOther(turn("第十二个赶集日，观众【900】人。"))).isFalse();
    assertThat(twelfth.isBesideOther(turn("第13支舞龙队，观众【900】人。"))).isFalse();
  }
}
