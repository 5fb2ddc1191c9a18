package hegao.judge;

import static hegao.judge.Given.Y2024;
import static hegao.judge.Given.claim;
import static hegao.judge.Given.facts;
import static hegao.judge.Given.number;
import static hegao.judge.Given.pair;
import static hegao.judge.Given.topic;
import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Facts;
import hegao.claim.Finding;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Timing;
import hegao.claim.Value;
import hegao.mention.Period;
import hegao.text.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverTimeTest {
  private static final Judge JUDGE = Judge.shipped();

  private static Claim books(String figure, String low, String high, Period period) {
    return books("藏书量", figure, low, high, period);
  }

  private static Claim books(String metric, String figure, String low, String high, Period period) {
    String text = "青州市图书馆" + metric + "【" + figure + "册】。";
    return claim(
        "a.txt", text, Kind.QUANTITY, topic("青州市图书馆", metric), number(figure, low, high), period);
  }

  @Test
  void aRunningTotalMustNotFall() {
    Claim early = books("累计借出量", "9300", "9300", "9300", asOf(2024));
    Claim late = books("累计借出量", "8100", "8100", "8100", asOf(2025));
    Facts facts = facts(pair(early, late, Kinship.SAME, Timing.DIFFERENT));
    assertThat(JUDGE.judge(facts).findings())
        .extracting(Finding::rule)
        .containsExactly("running-total-falls", "value-changes-over-time");
  }

  private static Period asOf(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return new Period(new Span(0, 0), null, end, Period.Grain.YEAR, Period.Anchor.WRITTEN);
  }

  @Test
  void aMonthMustNotBeatItsYear() {
    Period august =
        new Period(
            new Span(0, 0),
            LocalDate.of(2024, 8, 1),
            LocalDate.of(2024, 8, 31),
            Period.Grain.MONTH,
            Period.Anchor.WRITTEN);
    Claim month = books("借出量", "9300", "9300", "9300", august);
    Claim year = books("借出量", "8100", "8100", "8100", Y2024);
    assertThat(JUDGE.judge(facts(pair(month, year, Kinship.SAME, Timing.NESTED))).findings())
        .extracting(Finding::rule)
        .containsExactly("months-above-year");
    Claim meanMonth = books("日均借出量", "9300", "9300", "9300", august);
    Claim meanYear = books("日均借出量", "8100", "8100", "8100", Y2024);
    assertThat(
            JUDGE.judge(facts(pair(meanMonth, meanYear, Kinship.SAME, Timing.NESTED))).findings())
        .isEmpty();
  }

  @Test
  void swappedDigitsAreAContradictionEvenWhereThePeriodIsOpen() {
    Claim dated = books("1728", "1728", "1728", Y2024);
    Claim open = books("1278", "1278", "1278", null);
    assertThat(JUDGE.judge(facts(pair(dated, open, Kinship.SAME, Timing.OPEN))).findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("same-topic-slip-of-digits");
              assertThat(f.cause()).isEqualTo("两位数字颠倒");
            });
  }

  @Test
  void anEventOnTwoDaysIsForReview() {
    Claim first = day("a.txt", "6月1日", "2025-06-01");
    Claim second = day("b.txt", "6月2日", "2025-06-02");
    assertThat(JUDGE.judge(facts(pair(first, second, Kinship.SAME, Timing.DIFFERENT))).findings())
        .extracting(Finding::rule)
        .containsExactly("event-on-two-days");
  }

  private static Claim day(String path, String text, String iso) {
    return claim(
        path, "植物园【" + text + "】开园。", Kind.DATE, topic("青州植物园开园", "日期"), Value.of(iso), null);
  }
}
