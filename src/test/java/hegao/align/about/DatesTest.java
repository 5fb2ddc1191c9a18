package hegao.align.about;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Timing;
import hegao.mention.Period;
import hegao.text.Published;
import hegao.text.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final Published SPRING =
      new Published(LocalDate.parse("2025-03-10"), Published.Origin.FRONT_MATTER);

  private static Period stretch(String from, String to, Period.Grain grain) {
    return new Period(
        new Span(0, 2), LocalDate.parse(from), LocalDate.parse(to), grain, Period.Anchor.WRITTEN);
  }

  private static Claim visitors(String sentence, Period period) {
    return Given.claim(sentence, "青川湖", "游客", Kind.QUANTITY, "人", period, SPRING);
  }

  @Test
  void aYearThatIsNotOverIsMeantSoFar() {
    Period year = stretch("2025-01-01", "2025-12-31", Period.Grain.YEAR);
    Period far = stretch("2025-01-01", "2025-03-10", Period.Grain.OTHER);
    Period month = stretch("2025-01-01", "2025-01-31", Period.Grain.MONTH);
    Claim one = visitors("今年青川湖已接待游客【3100】。", year);
    assertThat(Times.of(one, visitors("年初至今青川湖接待游客【3400】。", far))).isEqualTo(Timing.SAME);
    assertThat(Times.of(one, visitors("1月青川湖接待游客【1400】。", month))).isEqualTo(Timing.NESTED);
  }

  @Test
  void periodsOfTwoSentencesAreApartWhenEachTellsItsOwn() {
    Period one = stretch("2024-01-01", "2024-12-31", Period.Grain.YEAR);
    Period other = stretch("2023-01-01", "2023-12-31", Period.Grain.YEAR);
    Claim last = visitors("去年青川湖接待游客【3100】。", one);
    assertThat(Dates.apart(last, visitors("前年青川湖接待游客【3100】。", other))).isTrue();
    assertThat(Dates.apart(last, visitors("去年青川湖接待游客【3400】。", one))).isFalse();
    assertThat(Dates.apart(last, visitors("青川湖接待游客【3400】。", null))).isFalse();
  }
}
