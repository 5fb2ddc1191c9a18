package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.extract.numeral.Digits;
import hegao.extract.period.PeriodStarts;
import org.junit.jupiter.api.Test;

class StartsTest {
  @Test
  void digitInitialsAreTheCharactersThatNumbersStartWith() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean starts = Digits.starts((char) c);
      assertThat(Digits.INITIALS.indexOf(c) >= 0).as("%04X", c).isEqualTo(starts);
    }
  }

  @Test
  void periodsStartWithWordsOfListsAndByRule() {
    assertThat(PeriodStarts.initials()).contains("二", "第", "甲", "去", "春", "光");
  }
}
