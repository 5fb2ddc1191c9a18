package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the times that are told governs a figure. */
class GoverningTimesTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir private Path folder;
  private Told january;
  private Told october;

  @BeforeEach
  void printed() {
    january = new Told(folder, LocalDate.of(2025, 1, 24), Optional.of("武汉"));
    october = new Told(folder, LocalDate.of(2025, 10, 3), Optional.of("武汉"));
  }

  private String winter(String sentence, String figure) {
    return Told.days(january.claim(HEAD + sentence, figure));
  }

  private String autumn(String sentence, String figure) {
    return Told.days(october.claim(HEAD + sentence, figure));
  }

  @Test
  void recentDaysAndHolidaysToComeGovernNothing() {
    assertThat(winter("近日，江北县发放种粮补贴380万元。", "380万元")).isEmpty();
    assertThat(winter("春节临近，江北县慰问困难职工56名。", "56名")).isEmpty();
    assertThat(winter("2023年中秋前夕，施工队进驻古渡村，改造旧屋17间。", "17间")).isEmpty();
    assertThat(winter("春节期间，江北县预计接待游客30万人次。", "30万人次")).isEqualTo("2025-01-28/2025-02-04");
  }

  @Test
  void dayOfAskingIsNotThatOfTheAnswer() {
    assertThat(winter("记者今天（1月24日）从供电公司获悉，江北县建成充电桩800个。", "800个")).isEmpty();
    assertThat(winter("今天（1月24日），江北县开通公交线路8条。", "8条")).endsWith("/2025-01-24");
  }

  @Test
  void spanOfARecordIsNotItsTime() {
    assertThat(winter("2024年，江北县外贸总值创8年来新高，达到70亿元。", "70亿元")).isEqualTo("2024-01-01/2024-12-31");
  }

  @Test
  void eveIsThatOfTheYearsSpringFestival() {
    Told after = new Told(folder, LocalDate.of(2025, 2, 3), Optional.of("武汉"));
    String text = HEAD + "2025年除夕，全市供水量210万吨，比去年除夕下降4%。";
    assertThat(after.line(text, "210万吨")).endsWith("2025-01-28/2025-01-28");
    assertThat(after.line(text, "4%")).endsWith("2025-01-28/2025-01-28");
  }

  @Test
  void someDaysOfAHoliday() {
    assertThat(autumn("国庆假期首日，各渡口运送乘客60万人次。", "60万人次")).isEqualTo("2025-10-01/2025-10-01");
    assertThat(winter("春运首周，各汽车站运送乘客90万人次。", "90万人次")).isEqualTo("2025-01-14/2025-01-20");
  }

  @Test
  void seasonInANameIsNotATime() {
    assertThat(winter("2025年春季招聘提供岗位3万个。", "3万个")).isEqualTo("2025-01-01/2025-12-31");
  }

  @Test
  void dayWithinASeasonGovernsWhatTheSeasonOnlyNames() {
    String text = "今天（1月24日），全市天气晴好。客运站春运班车加密，运送乘客14万人次。";
    assertThat(winter(text, "14万人次")).isEqualTo("2025-01-24/2025-01-24");
    assertThat(winter("截至下午4时，轮渡公司卖出春运期间船票20万张。", "20万张")).isEqualTo("/2025-01-24");
  }

  @Test
  void whatIsSoByNowIsAsOfTheDayItIsTold() {
    assertThat(winter("23日，古渡镇一家作坊失火，已造成2人死亡。", "2人")).isEqualTo("/2025-01-24");
    assertThat(winter("据当地媒体22日报道，沉船目前造成9人死亡。", "9人")).isEqualTo("/2025-01-22");
    assertThat(winter("截至当地时间22日晚，沉船已造成11人死亡。", "11人")).isEqualTo("/2025-01-22");
    assertThat(winter("开园以来，茶博园累计卖出门票46万张。", "46万张")).isEqualTo("/2025-01-24");
  }

  @Test
  void pastWeekEndsOnTheDayItIsToldOn() {
    assertThat(winter("防汛办22日称，过去一周，全市排查险段38处。", "38处")).isEqualTo("2025-01-16/2025-01-22");
    assertThat(winter("过去一周，全市排查险段38处。", "38处")).isEqualTo("2025-01-18/2025-01-24");
  }

  @Test
  void whatWillBeIsNotOfTheDayItWasAnnounced() {
    assertThat(winter("今天（1月24日），文旅季在古渡镇启动。各地将举办活动600场。", "600场")).isEmpty();
    assertThat(winter("今天（1月24日），全市计划加开渡轮36班。", "36班")).isEqualTo("2025-01-24/2025-01-24");
  }

  @Test
  void spanOfAFairIsNotThatOfItsSize() {
    assertThat(winter("茶博会将于2月15日至18日举办。本届茶博会参展企业900家。", "900家")).isEmpty();
  }

  @Test
  void fromADayOn() {
    assertThat(winter("自2月1日起，过江车辆按10元征收通行费。", "10元")).isEqualTo("2025-02-01/2025-02-01");
    assertThat(autumn("从年初开始，全市新开书店21家。", "21家")).isEqualTo("2025-01-01/2025-10-03");
  }

  @Test
  void wholeYearOfTheQuarterTold() {
    Told february = new Told(folder, LocalDate.of(2025, 2, 3), Optional.of("武汉"));
    String text = HEAD + "2024年三季度，全市出口回升，带动全年出口增长6%。";
    assertThat(february.line(text, "6%")).endsWith("2024-01-01/2024-12-31");
  }

  @Test
  void yearThatIsOnlyComparedWithIsNotUnderReview() {
    String text = HEAD + "江北县客流比去年增长5%，收入比去年增长7%。\n\n全县有影院12家。";
    assertThat(Told.days(january.claim(text, "12家"))).isEmpty();
  }

  @Test
  void nightsAndMorningsJoinDays() {
    assertThat(winter("21日晚至22日凌晨，全市降雪12毫米。", "12毫米")).isEqualTo("2025-01-21/2025-01-22");
  }

  @Test
  void respectivelyDealsOutTheTimes() {
    String years = "2023年和2024年，全县茶叶产量分别为3.1万吨和3.4万吨。";
    assertThat(winter(years, "3.1万吨")).isEqualTo("2023-01-01/2023-12-31");
    assertThat(winter(years, "3.4万吨")).isEqualTo("2024-01-01/2024-12-31");
    String quarters = "今年一、二季度全县客运量分别增长5%、7%。";
    assertThat(autumn(quarters, "5%")).isEqualTo("2025-01-01/2025-03-31");
    assertThat(autumn(quarters, "7%")).isEqualTo("2025-04-01/2025-06-30");
  }

  @Test
  void recordIsOfItsOwnYear() {
    String text = "今年国庆，茶博园卖茶9吨，超过此前2021年创下的8吨。";
    assertThat(autumn(text, "8吨")).isEqualTo("2021-10-01/2021-10-01");
    assertThat(winter("2024年，全县接待游客31万人次，比2019年的26万人次增加5万人次。", "26万人次"))
        .isEqualTo("2019-01-01/2019-12-31");
  }

  @Test
  void nameInQuotesIsNotATime() {
    assertThat(winter("“未来3年千名工匠培养”倡议吸引企业58家报名。", "58家")).isEmpty();
  }

  @Test
  void jubileeIsOfItsYear() {
    assertThat(winter("1月24日，建校90周年大会举行。", "90周年")).isEqualTo("2025-01-01/2025-12-31");
  }

  @Test
  void winterReachesIntoSpring() {
    assertThat(autumn("今冬明春，全市储煤900万吨。", "900万吨")).isEqualTo("2025-11-07/2026-05-04");
  }

  @Test
  void whatIsDoneBehindAFigureIsOfNow() {
    assertThat(winter("21日，古渡镇一处河堤渗水。抢险还没结束，14人已被转移。", "14人")).isEqualTo("/2025-01-24");
  }

  @Test
  void earthquakeThatIsOnlyNamedIsNotOfTheDay() {
    assertThat(winter("24日早，江北县发生3.1级地震。", "3.1级")).isEqualTo("2025-01-24/2025-01-24");
    String text = "24日，救援队返回。专家说，险情由江北县6.2级地震引发。";
    assertThat(winter(text, "6.2级")).isEmpty();
    assertThat(january.claim(HEAD + text, "6.2级").presumed()).isNull();
  }

  @Test
  void timeLeftBehindIsNotThatOfTheTurn() {
    String text = "2024年10月，全市茶叶销量由9月的下降转为增长6%。";
    assertThat(winter(text, "6%")).isEqualTo("2024-10-01/2024-10-31");
  }
}
