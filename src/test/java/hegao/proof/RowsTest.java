package hegao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
  @ParameterizedTest
  @CsvSource({"三,3", "十,10", "十二,12", "二十,20", "四十七,47", "一百零五,105", "47,47"})
  void chineseNumbersHaveAValue(String written, int value) {
    assertThat(Rows.number(written)).isEqualTo(value);
  }
}
