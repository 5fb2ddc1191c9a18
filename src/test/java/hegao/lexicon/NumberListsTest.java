package hegao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberListsTest {
  @ParameterizedTest
  @CsvSource({
    "2025, 1, 1, 2025-01-29",
    "2024, 1, 1, 2024-02-10",
    "2024, 8, 15, 2024-09-17",
    "2023, 5, 5, 2023-06-22",
    "2026, 1, 1, 2026-02-17",
    "2012, 1, 15, 2012-02-06"
  })
  void lunarDays(int year, int month, int day, LocalDate expected) {
    assertThat(LunarCalendar.day(year, month, day)).isEqualTo(expected);
  }

  @Test
  void foldKeepsPlaces() {
    assertThat(new String(Fold.of("１，２３４萬噸％"))).isEqualTo("1,234万吨%");
  }

  @Test
  void longestWordWins() {
    Trie<String> words = new Trie<String>().add("十", "a").add("十分", "b");
    assertThat(words.at("十分钟".toCharArray(), 0).value()).isEqualTo("b");
    assertThat(words.at("七".toCharArray(), 0)).isNull();
    assertThat(words.add("三", "c").initials()).hasSize(2).contains("三", "十");
  }
}
