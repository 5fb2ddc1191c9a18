package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Modality;
import hegao.mention.Period;
import hegao.report.page.Curve;
import hegao.text.Article;
import hegao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurvesTest {
  private final Fixture made = new Fixture();
  private final Article article =
      made.article("a.txt", "账本\n2021年100件，2023年130件，上半年60件，预计2024年150件，年底131件。");

  private static List<Curve> curves(Claim... claims) {
    return new Curves(new Quotes(Words.in(Language.ZH), new Places(Words.in(Language.ZH))))
        .of(new ArrayList<>(List.of(claims)));
  }

  private Claim year(String quote, int value, int year, Modality modality) {
    return made.claim(article, quote, "产量", String.valueOf(value), "1", "件", year, modality);
  }

  private static Claim within(Claim claim, LocalDate start, LocalDate end) {
    Period period =
        new Period(new Span(0, 0), start, end, Period.Grain.OTHER, Period.Anchor.WRITTEN);
    return new Claim(
        claim.id(),
        claim.article(),
        claim.sentence(),
        claim.span(),
        claim.kind(),
        claim.subject(),
        claim.metric(),
        claim.qualifiers(),
        claim.value(),
        period,
        claim.modality(),
        null,
        claim.topic());
  }

  @Test
  void joinsActualFiguresOfYearsAndLeavesOutMonthsAndForecasts() {
    Claim half = year("60件", 60, 2024, Modality.ACTUAL);
    List<Curve> curves =
        curves(
            year("100件", 100, 2021, Modality.ACTUAL),
            year("130件", 130, 2023, Modality.ACTUAL),
            within(half, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)),
            year("150件", 150, 2024, Modality.FORECAST));
    assertThat(curves).hasSize(1);
    Curve curve = curves.get(0);
    assertThat(curve.line().split(" ")).hasSize(2);
    assertThat(curve.mixed()).isTrue();
    assertThat(curve.dots())
        .extracting(Curve.Dot::style)
        .containsExactly("actual", "actual", "actual other", "forecast");
    assertThat(curve.dots()).extracting(Curve.Dot::x).isSorted();
    int first = curve.dots().get(1).x() - curve.dots().get(0).x();
    int second = curve.dots().get(3).x() - curve.dots().get(1).x();
    assertThat(first)
        .as("two years are twice as wide as one")
        .isBetween(2 * second - 4, 2 * second + 4);
  }

  @Test
  void takesTheMostExactFigureOfADay() {
    Claim exact = year("131件", 131, 2023, Modality.ACTUAL);
    Claim state = within(exact, null, LocalDate.of(2023, 12, 31));
    Curve curve =
        curves(
                year("100件", 100, 2021, Modality.ACTUAL),
                year("130件", 130, 2023, Modality.ACTUAL),
                state)
            .get(0);
    assertThat(curve.line().split(" ")).hasSize(2);
    assertThat(curve.mixed()).isFalse();
    assertThat(curve.dots()).extracting(Curve.Dot::x).doesNotHaveDuplicates();
  }

  @Test
  void drawsNothingForOneFigureToldOnce() {
    assertThat(curves(year("100件", 100, 2021, Modality.ACTUAL))).isEmpty();
    assertThat(
            curves(
                year("100件", 100, 2021, Modality.ACTUAL), year("130件", 130, 2021, Modality.ACTUAL)))
        .isEmpty();
  }

  @Test
  void namesOfPeriodsDoNotRunIntoEachOther() {
    List<Claim> claims = new ArrayList<>();
    Claim claim = year("100件", 100, 2021, Modality.ACTUAL);
    for (int month = 1; month <= 12; month++) {
      LocalDate start = LocalDate.of(2023, month, 1);
      claims.add(within(claim, start, start.withDayOfMonth(start.lengthOfMonth())));
    }
    Curve curve = curves(claims.toArray(Claim[]::new)).get(0);
    for (int i = 1; i < curve.ticks().size(); i++) {
      assertThat(curve.ticks().get(i).at() - curve.ticks().get(i - 1).at()).isGreaterThan(60);
    }
    assertThat(curve.line().split(" ")).hasSize(12);
  }
}
