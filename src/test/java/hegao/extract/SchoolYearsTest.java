package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.mention.Mention;
import hegao.mention.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Years that begin in autumn, or whenever a company says. */
class SchoolYearsTest {
  private static final LocalDate PRINT = LocalDate.of(2025, 9, 30);

  @Test
  void aSeasonOverTwoYearsRunsFromSummerToSummer() {
    assertThat(period("2024-25赛季场均得分提高").start()).isEqualTo(LocalDate.of(2024, 7, 1));
  }

  @Test
  void theDaysOfABusinessYearOverTwoYearsAreTheCompanys() {
    assertThat(Extractor.read("2024—2025财年，门店净增80家", PRINT)).noneMatch(Period.class::isInstance);
  }

  @Test
  void yearsThatDoNotFollowOneAnotherAreNoSeason() {
    assertThat(Extractor.read("2021—2025赛季", PRINT)).noneMatch(m -> m.span().length() == 11);
  }

  private static Period period(String text) {
    List<Mention> mentions = Extractor.read(text, PRINT);
    return mentions.stream()
        .filter(Period.class::isInstance)
        .map(Period.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
