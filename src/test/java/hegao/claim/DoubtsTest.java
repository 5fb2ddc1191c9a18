package hegao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubtsTest {
  private static Claim fair(String day, String figure, String unit) {
    return Told.printed(day, "石桥镇/赶集人数/石桥镇赶集的有【" + figure + unit + "】。").get(0);
  }

  private static Pair pair(String figure, Kinship kinship, Timing timing) {
    return Told.pair(
        fair("2025-05-01", "3180", "人"), fair("2025-05-06", figure, "人"), kinship, timing);
  }

  @Test
  void swappedDigitsTellWhyUnsureFiguresDiffer() {
    assertThat(Doubts.miswritten(pair("1380", Kinship.NEAR, Timing.SAME))).isTrue();
    assertThat(Doubts.miswritten(pair("1380", Kinship.SAME, Timing.OPEN))).isTrue();
  }

  @Test
  void otherFiguresHaveNoReason() {
    assertThat(Doubts.miswritten(pair("2960", Kinship.NEAR, Timing.SAME))).isFalse();
    assertThat(Doubts.miswritten(pair("3180", Kinship.NEAR, Timing.SAME))).isFalse();
  }

  @Test
  void figuresOfTwoTimesNeedNone() {
    assertThat(Doubts.miswritten(pair("1380", Kinship.SAME, Timing.DIFFERENT))).isFalse();
  }

  @Test
  void printsOfOneWeekTellAtOnce() {
    Claim one = fair("2025-05-01", "3180", "人");
    assertThat(Doubts.atOnce(Told.pair(one, fair("2025-05-08", "3180", "人")))).isTrue();
    assertThat(Doubts.atOnce(Told.pair(one, fair("2025-05-09", "3180", "人")))).isFalse();
    assertThat(Doubts.atOnce(Told.pair(one, Told.story("镇/人/有【3人】。").get(0)))).isFalse();
  }

  @Test
  void yearsSinceAnEventAreToldByTheirUnit() {
    Claim years = fair("2025-05-01", "60", "周年");
    assertThat(Doubts.ofYears(Told.pair(years, years))).isTrue();
    assertThat(Doubts.ofYears(Told.pair(years, fair("2025-05-01", "60", "人")))).isFalse();
  }
}
