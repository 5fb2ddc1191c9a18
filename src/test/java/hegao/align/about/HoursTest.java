package hegao.align.about;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import org.junit.jupiter.api.Test;

class HoursTest {
  private static int hour(String sentence) {
    return Hours.of(Given.claim(sentence, "青州", "转移群众"));
  }

  @Test
  void theLastHourBeforeTheFigureCounts() {
    assertThat(hour("截至9日6时转移群众30人，到18时已转移群众【310】人。")).isEqualTo(18);
    assertThat(hour("截至16点，转移群众【310】人，21时收工。")).isEqualTo(16);
  }

  @Test
  void minutesAreNoHour() {
    assertThat(hour("截至9日16:50，转移群众【310】人。")).isEqualTo(16);
    assertThat(hour("截至9日12:30时，转移群众【310】人。")).isEqualTo(12);
  }

  @Test
  void withoutDigitsThereIsNone() {
    assertThat(hour("暴雨来时，青州转移群众【310】人。")).isEqualTo(-1);
    assertThat(hour("比分定格在3：1，转移群众【310】人。")).isEqualTo(-1);
  }
}
