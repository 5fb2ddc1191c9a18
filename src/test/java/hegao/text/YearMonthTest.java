package hegao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearMonthTest {
  @ParameterizedTest
  @CsvSource({"2024, 2", "2025, 2", "2025, 12", "1999, 1", "2000, 2", "0, 6", "-5, 11"})
  void isAsTheLibrarysIs(int year, int month) {
    java.time.YearMonth theirs = java.time.YearMonth.of(year, month);
    YearMonth ours = YearMonth.of(year, month);
    assertThat(ours.atDay(9)).isEqualTo(theirs.atDay(9));
    assertThat(ours.atEndOfMonth()).isEqualTo(theirs.atEndOfMonth());
    assertThat(ours.lengthOfMonth()).isEqualTo(theirs.lengthOfMonth());
    for (int day = -1; day < 33; day++) {
      assertThat(ours.isValidDay(day)).as("%s", day).isEqualTo(theirs.isValidDay(day));
    }
    for (int months = -25; months < 25; months++) {
      assertThat(ours.plusMonths(months).atDay(1)).isEqualTo(theirs.plusMonths(months).atDay(1));
      assertThat(ours.minusMonths(months).atDay(1)).isEqualTo(theirs.minusMonths(months).atDay(1));
    }
  }

  @Test
  void isOfADay() {
    LocalDate day = LocalDate.of(2025, 9, 30);
    assertThat(YearMonth.from(day)).isEqualTo(YearMonth.of(2025, 9));
    assertThat(YearMonth.from(YearMonth.of(2025, 9).atEndOfMonth()))
        .isEqualTo(YearMonth.of(2025, 9));
  }

  @Test
  void isNoneThatTheCalendarHasNot() {
    assertThatThrownBy(() -> YearMonth.of(2025, 13)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> YearMonth.of(2025, 0)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> YearMonth.of(1_000_000_000, 1)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> YearMonth.of(2025, 2).atDay(29)).isInstanceOf(DateTimeException.class);
  }
}
