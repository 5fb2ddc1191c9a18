package hegao.align.about;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import org.junit.jupiter.api.Test;

class DisastersTest {
  @Test
  void victimsAreCountedUnderOneName() {
    assertThat(Disasters.toll("山洪受伤人数")).isEqualTo("受伤人数");
    assertThat(Disasters.toll("受伤人数")).isEqualTo("受伤人数");
    assertThat(Disasters.toll("受灾农田面积")).isEmpty();
    assertThat(Disasters.toll("")).isEmpty();
  }

  @Test
  void theKindIsThatOfTheMetricElseOfTheSentence() {
    assertThat(Disasters.of(Given.claim("台风过后，【3】人受伤。", "", "山洪受伤人数"))).isEqualTo("水");
    assertThat(Disasters.of(Given.claim("台风过后，【3】人受伤。", "", "受伤人数"))).isEqualTo("风");
  }

  @Test
  void twoKindsInOneSentenceTellNone() {
    assertThat(Disasters.of(Given.claim("台风引发山洪，【3】人受伤。", "", "受伤人数"))).isEmpty();
  }

  @Test
  void namesOfDisastersAreLeftOut() {
    assertThat(Disasters.without("青石镇山洪")).isEqualTo("青石镇");
    assertThat(Disasters.without("青石镇")).isEqualTo("青石镇");
  }
}
