package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Kind;
import hegao.claim.Modality;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what time a figure is when its own clause does not say. */
class ClaimTimesTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 9, 30), Optional.of("武汉"));
  }

  @Test
  void tollIsAsOfTheDayItIsToldOn() {
    String text = HEAD + "江北县一座在建厂房坍塌，造成2人死亡、7人受伤。";
    assertThat(told.line(text, "2人")).endsWith("死亡人数·/2025-09-30");
    assertThat(told.line(text, "7人")).endsWith("受伤人数·/2025-09-30");
  }

  @Test
  void lineOfMorningDigestSpeaksOfTheDayBefore() {
    String digest =
        "青岚省山洪已致11人遇难\n市场监管局：抽检合格率达到98.2%\n松江县举行茶会，共签约3亿元\n" + "云岭机场恢复通航，旅客已有序登机\n海关查获走私冻品40吨\n";
    assertThat(told.line(digest, "11人")).endsWith("遇难人数·/2025-09-29");
  }

  @Test
  void asOfDateGovernsAndTheDayBelongsToTheEvent() {
    String text = HEAD + "截至29日18时，26日发生的山洪已致4人遇难。其中古渡镇有3人遇难。";
    assertThat(told.line(text, "4人")).endsWith("/2025-09-29");
    assertThat(told.line(text, "3人")).endsWith("/2025-09-29");
  }

  @Test
  void yearIsOneSoFarWhereAnAsOfDateSaysSo() {
    String text = HEAD + "截至9月20日，2025年全市图书馆接待读者310万人次。";
    assertThat(told.line(text, "310万人次")).endsWith("·2025-01-01/2025-09-20");
  }

  @Test
  void deadlineIsNotCutAtTheAsOfDate() {
    String text = HEAD + "截至9月20日，全市正推进到2025年建成充电桩12万个的计划。";
    assertThat(told.line(text, "12万个")).endsWith("2025-12-31");
  }

  @Test
  void yearUnderReviewHoldsForTheWholeStory() {
    Told january = new Told(folder, LocalDate.of(2025, 1, 20), Optional.of("武汉"));
    String text =
        "2024年外贸成绩单出炉\n\n2024年，全省进出口总值7000亿元。\n\n出口结构更优，机电产品出口3100亿元。\n\n2024年，全省新登记企业12万家。";
    assertThat(january.line(text, "3100亿元")).endsWith("·2024-01-01/2024-12-31");
  }

  @Test
  void yearOfLongAgoIsNotUnderReview() {
    String text = "老友再聚\n\n40年前，他来到古渡镇。\n\n来宾58人参加。\n\n1985年的照片还在墙上。";
    assertThat(told.line(text, "58人")).doesNotContain("1985");
  }

  @Test
  void yearStillRunningIsNoYearUnderReview() {
    String text = "2025年是关键之年\n\n2025年，全市稳步前行。\n\n全市共有图书馆46家。\n\n2025年还将更好。";
    assertThat(told.line(text, "46家")).doesNotContain("2025-01-01");
  }

  @Test
  void yearInTheNameOfAnIssueIsNotItsTime() {
    String text = HEAD + "财政局将于10月9日发行2025年第三期债券，发行规模为20亿元。";
    assertThat(told.line(text, "20亿元")).endsWith("2025-10-09/2025-10-09");
  }

  @Test
  void officeIsAsOfTheDayOfTheLead() {
    String text = HEAD + "9月28日，全市旱灾会商会召开。\n\n市水务局局长沈立安主持会议。";
    assertThat(office(text)).isEqualTo("2025-09-28/2025-09-28");
  }

  @Test
  void officeOfSomeoneAskedLaterIsOfTheMonth() {
    String text = HEAD + "一场大雨浇不灭大家的热情。\n\n9月28日，全市旱灾会商会召开。\n\n“我们会把井打好。”市水务局局长沈立安说。";
    assertThat(office(text)).isEqualTo("2025-09-01/2025-09-30");
  }

  @Test
  void endOfTheYearIsThatOfTheYearTold() {
    Told january = new Told(folder, LocalDate.of(2025, 1, 20), Optional.of("武汉"));
    String text = HEAD + "2024年，全市就业稳定，年末登记失业率为2.9%。";
    assertThat(january.line(text, "2.9%")).endsWith("/2024-12-31");
  }

  @Test
  void dayCarriedOverIsNoAim() {
    String text = HEAD + "茶博会将于10月15日至18日在武汉举办。本届茶博会展览面积3万平方米。";
    assertThat(told.claim(text, "3万平方米").modality()).isEqualTo(Modality.ACTUAL);
  }

  private String office(String text) {
    return told.claims(text).stream()
        .filter(c -> c.kind() == Kind.POST)
        .map(Told::days)
        .findFirst()
        .orElse("no office");
  }
}
