package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.mention.PeriodNames;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what time a reader may take a figure to be of which the text tells none. */
class PresumedTimesTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir private Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 9, 30), Optional.of("武汉"));
  }

  @Test
  void newsIsOfTheMonthAndIsNotComparedByIt() {
    Claim claim = told.claim(HEAD + "警方捣毁窝点，已抓获嫌疑人31名。", "31名");
    assertThat(claim.period()).isNull();
    assertThat(PeriodNames.of(claim.presumed())).isEqualTo("2025年9月");
  }

  @Test
  void rulesSurveysAndAimsAreOfTheYear() {
    assertThat(presumed("新规明确，每所学校代管款不得超过30万元。", "30万元")).isEqualTo("2025年");
    assertThat(presumed("旧农机报废每台最高补贴1800元。", "1800元")).isEqualTo("2025年");
    assertThat(presumed("约62%的受访者打算出游。", "约62%")).isEqualTo("2025年");
    assertThat(presumed("力争建成书屋300家。", "300家")).isEqualTo("2025年");
    assertThat(presumed("这家老店已经营15年。", "15年")).isEqualTo("2025年");
  }

  @Test
  void quotesAndLossesAreOfTheDay() {
    assertThat(presumed("国际铜价突破9800美元。", "突破9800美元")).isEqualTo("截至2025年9月底");
    assertThat(presumed("江北县两处塌方目前仍未清通。", "两处")).isEqualTo("截至2025年9月底");
    assertThat(presumed("山洪已造成古渡镇农房受损26间。", "26间")).isEqualTo("截至2025年9月底");
  }

  @Test
  void aListOfTheYearIsOfTheYearToItsEnd() {
    String text = "全省百强企业榜单出炉：江北县以21家企业领跑。江南县以18家企业位列第二。";
    assertThat(presumed(text, "18家")).isEqualTo("2025年");
  }

  @Test
  void thoseRescuedAreCountedToTheDay() {
    assertThat(presumed("消防员从山谷里救出9名村民，随后收队。", "9名")).isEqualTo("截至2025年9月底");
  }

  @Test
  void sizesHaveNoTime() {
    assertThat(told.claim(HEAD + "大桥全长3180米，横跨两岸。", "3180米").dated()).isNull();
    assertThat(told.claim(HEAD + "库区海拔3100米，人迹罕至。", "3100米").dated()).isNull();
  }

  @Test
  void whereAFigureCameFromIsOfAnEarlierTimeUnknown() {
    assertThat(told.claim(HEAD + "门店由40家增加到65家。", "40家").dated()).isNull();
    assertThat(presumed("门店由40家增加到65家。", "65家")).isEqualTo("2025年9月");
  }

  @Test
  void aPeriodThatIsToldNeedsNoPresumption() {
    assertThat(told.claim(HEAD + "2024年，全市新建公园18个。", "18个").presumed()).isNull();
  }

  @Test
  void newsIsOfTheDayTheItemOpensWith() {
    String text = "9月27日，茶博会在古渡镇举行。\n\n各地代表约700人参加。";
    assertThat(presumed(text, "约700人")).isEqualTo("2025年9月27日");
  }

  @Test
  void headlineIsOfTheTimeOfTheTextBelow() {
    Claim claim = told.claims("古渡镇签约8亿元\n\n9月27日，古渡镇签约8亿元，项目12个。").get(0);
    assertThat(claim.period()).isNull();
    assertThat(PeriodNames.of(claim.presumed())).isEqualTo("2025年9月27日");
    Claim toll = told.claims("江北县塌方致3人死亡\n\n9月28日，江北县发生塌方，3人死亡。").get(0);
    assertThat(PeriodNames.of(toll.period())).isEqualTo("2025年9月28日");
  }

  @Test
  void aGuessedDateOfPrintPresumesNothing() throws IOException {
    Session session = new Session();
    String file = Session.write(folder, "稿.txt", "警方捣毁窝点，已抓获嫌疑人31名。\n截至2025年8月，全市建成书屋120家。\n");
    assertThat(session.run("claims", file, "--format", "json")).isZero();
    assertThat(session.out()).doesNotContain("\"implied\":true");
  }

  @Test
  void listsSayWhereItIsFrom() throws IOException {
    Session session = new Session();
    String file = Session.write(folder, "2025-09-30_稿.txt", HEAD + "警方捣毁窝点，已抓获嫌疑人31名。\n");
    assertThat(session.run("claims", file)).isZero();
    assertThat(session.out()).contains("2025年9月（未写明，按见报时间）");
    assertThat(session.run("claims", file, "--format", "json")).isZero();
    assertThat(session.out())
        .contains(
            "\"period\":{\"start\":\"2025-09-01\",\"end\":\"2025-09-30\",\"text\":\"\",\"implied\":true}");
    assertThat(session.run("check", file, "--report", "json=-", "--quiet")).isZero();
    assertThat(session.out()).contains("\"implied\" : true");
    assertThat(session.run("explain", file)).isZero();
    assertThat(session.out()).contains("文中未写明，按见报时间推定，不据以比对");
  }

  private String presumed(String sentence, String figure) {
    return told.claims(HEAD + sentence).stream()
        .filter(claim -> claim.text().endsWith(figure))
        .map(claim -> PeriodNames.of(claim.presumed()))
        .findFirst()
        .orElse("no such figure");
  }
}
