package hegao.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which turn of a row a sentence tells of. */
class TurnsTest {
  @Test
  void tellsTheNumberOfWhatComesInTurns() {
    assertThat(Turns.of("第三届茶博会进入第4个展览日")).containsEntry("第〔〕届", "第三届");
    assertThat(Turns.of("第三届茶博会进入第4个展览日")).containsEntry("第〔〕个展览", "第4个展览");
  }

  @Test
  void aPlaceInARankingIsNoTurn() {
    assertThat(Turns.of("总量居全省第二")).isEmpty();
    assertThat(Turns.of("第二大港口")).isEmpty();
  }

  @Test
  void anUnfinishedTextHasNone() {
    assertThat(Turns.of("第")).isEmpty();
    assertThat(Turns.of("第9个")).isEmpty();
  }
}
