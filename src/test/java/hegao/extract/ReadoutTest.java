package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.mention.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read where nothing is judged: limits in words, powers, far and open periods. */
class ReadoutTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 30);

  @ParameterizedTest
  @CsvSource({
    "大于60并且小于90, 60, 90",
    "比75大, 75, ",
    "位于15和18之间, 15, 18",
    "在第三和第七之间, 3, 7",
    "< = 42, 42, ",
    "等于36, 36, 36",
    "2^10, 1024, ",
    "4^-1, 0.25, "
  })
  void limitsAndPowers(String text, String low, String high) {
    assertThat(Readout.of(text, PUBLISHED).numbers())
        .anySatisfy(
            n -> {
              assertThat(n.span().in(text)).isEqualTo(text);
              assertThat(n.value()).isEqualByComparingTo(low);
              assertThat(n.maxValue() == null ? null : n.maxValue().toPlainString())
                  .isEqualTo(high);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "三十几年前, 1985-01-01, 1995-12-31",
    "6月前5天, 2025-06-01, 2025-06-05",
    "农历二〇二五年正月初一, 2025-01-29, 2025-01-29",
    "两个半月以前, , 2025-07-15",
    "今年的最后两周, 2025-12-15, 2025-12-28",
    "国庆档, 2025-10-01, 2025-10-07",
    "2007.05-2009, 2007-05-01, 2009-12-31"
  })
  void periods(String text, LocalDate from, LocalDate to) {
    assertThat(Readout.of(text, PUBLISHED).mentions())
        .anySatisfy(
            m -> {
              assertThat(m.span().in(text)).isEqualTo(text);
              assertThat(((Period) m).start()).isEqualTo(from);
              assertThat(((Period) m).end()).isEqualTo(to);
            });
  }
}
