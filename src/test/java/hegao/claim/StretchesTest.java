package hegao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.mention.Period;
import hegao.text.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StretchesTest {
  private static Claim told(String metric, String figure, String from, String to) {
    Claim claim = Told.story("云岭县/" + metric + "/云岭县" + metric + "【" + figure + "吨】。").get(0);
    LocalDate start = from.isEmpty() ? null : LocalDate.parse(from);
    Span span = new Span(0, 0);
    return claim.at(
        new Period(span, start, LocalDate.parse(to), Period.Grain.MONTHS, Period.Anchor.WRITTEN),
        null);
  }

  private static Pair nested(Claim a, Claim b) {
    return Told.pair(a, b, Kinship.SAME, Timing.NESTED);
  }

  @Test
  void theLongerStretchGoesOnWithMore() {
    Claim seven = told("竹笋产量", "320", "2025-01-01", "2025-07-31");
    Claim nine = told("竹笋产量", "410", "2025-01-01", "2025-09-30");
    assertThat(Stretches.goOn(nested(seven, nine))).isTrue();
    assertThat(Stretches.shorterAbove(nested(seven, nine))).isFalse();
  }

  @Test
  void aPartWithMoreThanTheWholeIsOdd() {
    Claim seven = told("竹笋产量", "450", "2025-01-01", "2025-07-31");
    Claim nine = told("竹笋产量", "410", "2025-01-01", "2025-09-30");
    assertThat(Stretches.shorterAbove(nested(seven, nine))).isTrue();
    assertThat(Stretches.shorterAbove(nested(nine, seven))).isTrue();
    assertThat(Stretches.goOn(nested(seven, nine))).isFalse();
  }

  @Test
  void whatDoesNotAddUpMayFall() {
    Claim seven = told("竹笋库存", "450", "2025-01-01", "2025-07-31");
    Claim nine = told("竹笋库存", "410", "2025-01-01", "2025-09-30");
    assertThat(Stretches.shorterAbove(nested(seven, nine))).isFalse();
  }

  @Test
  void whatIsToldOfEachHundredDoesNotAddUp() {
    Claim seven = told("每百元运费中的油费", "38.6", "2025-01-01", "2025-07-31");
    Claim nine = told("每百元运费中的油费", "37.9", "2025-01-01", "2025-09-30");
    assertThat(Stretches.shorterAbove(nested(seven, nine))).isFalse();
  }

  @Test
  void moreThanAHundredTimesTheWholeIsOfAnotherThing() {
    Claim seven = told("竹笋产量", "45000", "2025-01-01", "2025-07-31");
    Claim nine = told("竹笋产量", "410", "2025-01-01", "2025-09-30");
    assertThat(Stretches.shorterAbove(nested(seven, nine))).isFalse();
  }

  @Test
  void aRunningTotalDoesNotFall() {
    Claim early = told("累计外运量", "450", "", "2025-07-31");
    Claim late = told("累计外运量", "410", "", "2025-09-30");
    assertThat(Stretches.fall(Told.pair(early, late))).isTrue();
    assertThat(Stretches.fall(Told.pair(late, early))).isFalse();
    assertThat(
            Stretches.fall(
                Told.pair(
                    told("外运量", "450", "", "2025-07-31"), told("外运量", "410", "", "2025-09-30"))))
        .isFalse();
  }
}
