package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the sentences of a statistics bulletin are bound. */
class StatisticsTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir private Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2024, 10, 25), Optional.of("江州"));
  }

  private String metric(String sentence, String figure) {
    return told.claim(HEAD + sentence, figure).metric();
  }

  private List<String> qualifiers(String sentence, String figure) {
    return told.claim(HEAD + sentence, figure).qualifiers();
  }

  @Test
  void twoThingsToldAtOncePairWithoutASayingSo() {
    String text = "前三季度，江州摩托车产销31.6万辆和30.2万辆，同比增长4.1%和3.7%。";
    assertThat(metric(text, "31.6万辆")).isEqualTo("摩托车产量");
    assertThat(metric(text, "30.2万辆")).isEqualTo("摩托车销量");
    assertThat(metric(text, "4.1%")).isEqualTo("摩托车产量");
    assertThat(metric(text, "3.7%")).isEqualTo("摩托车销量");
  }

  @Test
  void theMembersOfAListDoNotOutliveTheirParagraph() {
    String text = "9月，江州摩托车产销分别为4万辆和3万辆。\n\n江州城镇调查失业率有升有降，分别为5.2%、5.6%。";
    assertThat(metric(text, "5.2%")).doesNotContain("摩托车");
  }

  @Test
  void exportsAndImportsUnderTheirSumAreOneEach() {
    String text = "前三季度，江州货物进出口总值640亿元，同比增长7%。其中，出口410亿元，增长9%；进口230亿元，增长3.6%。";
    assertThat(metric(text, "410亿元")).isEqualTo("货物出口");
    assertThat(metric(text, "9%")).isEqualTo("货物出口");
    assertThat(qualifiers(text, "9%")).containsExactly("出口");
    assertThat(metric(text, "230亿元")).isEqualTo("货物进口");
    assertThat(qualifiers(text, "3.6%")).containsExactly("进口");
  }

  @Test
  void aBasisThatOpensTheSentenceHoldsForIt() {
    assertThat(qualifiers("从环比看，三季度江州用电量增长1.1%。", "1.1%")).containsExactly("比上期");
    assertThat(qualifiers("与2019年同期相比，江州用电量增长18%。", "18%")).containsExactly("比2019年同期");
  }

  @Test
  void yearlyMeansAreABasisAndNoFigureOfYears() {
    String text = "前三季度，江州餐饮收入同比增长6%，两年平均增长4.4%。";
    List<Claim> claims = told.claims(HEAD + text);
    assertThat(claims).extracting(Claim::text).containsExactly("6%", "4.4%");
    assertThat(claims.get(1).qualifiers()).containsExactly("两年平均");
    assertThat(claims.get(1).metric()).isEqualTo("餐饮收入");
  }

  @Test
  void pointsAreOfTheRateAndWhatItIsComparedWith() {
    String text = "前三季度，江州工业投资同比增长8.9%，增速高出全省2.8个百分点，比同期房地产投资增速高11.5个百分点。";
    assertThat(metric(text, "2.8个百分点")).isEqualTo("工业投资增速高出全省幅度");
    assertThat(metric(text, "11.5个百分点")).endsWith("高于房地产投资增速幅度");
    String after = "前三季度，江州工业投资同比增长8.9%，高于全省2.8个百分点。其中，技改投资增长15%。";
    assertThat(metric(after, "15%")).isEqualTo("技改投资");
  }

  @Test
  void whatAMeasureIsComparedWithDoesNotDateIt() {
    String text = "前三季度，江州用电量同比增长6%，增速比一季度回落2.1个百分点，快于去年同期0.3个百分点。";
    String days = "2024-01-01/2024-09-30";
    assertThat(Told.days(told.claim(HEAD + text, "2.1个百分点"))).isEqualTo(days);
    assertThat(Told.days(told.claim(HEAD + text, "0.3个百分点"))).isEqualTo(days);
  }

  @Test
  void wordsOfReckoningAreSeenThrough() {
    String text = "江州居民人均可支配收入2.9万元，同比名义增长5.1%，扣除价格因素，实际增长4.6%。";
    assertThat(metric(text, "4.6%")).endsWith("居民人均可支配收入");
    assertThat(qualifiers(text, "4.6%")).containsExactly("实际");
    assertThat(metric("江州接待过夜游客310万人次，按可比口径同比增长5.9%。", "5.9%")).contains("游客");
    assertThat(metric("江州规上工业增加值同比增长（下同）8.1%，其中食品加工业增长9%。", "8.1%")).doesNotContain("下同");
  }

  @Test
  void aClassOfFirmsBelongsToWhatTheyMade() {
    String text = "1—9月，江州采矿业实现利润总额9.7亿元；股份制企业实现利润总额57.6亿元，增长4.1%。";
    assertThat(metric(text, "9.7亿元")).isEqualTo("采矿业利润总额");
    assertThat(metric(text, "57.6亿元")).isEqualTo("股份制企业利润总额");
    assertThat(metric(text, "4.1%")).isEqualTo("股份制企业利润总额");
  }

  @Test
  void aNumberedItemKeepsItsNumberToItself() {
    assertThat(metric("三、夏粮总产量46.1万吨。", "46.1万吨")).isEqualTo("夏粮总产量");
    assertThat(metric("（二）夏粮总产量46.1万吨。", "46.1万吨")).isEqualTo("夏粮总产量");
  }

  @Test
  void aQuarterGovernsWhatBeginsWithAnOrdinal() {
    String text = "上半年第一产业增加值29亿元；三季度第二产业增加值122亿元。";
    assertThat(Told.days(told.claim(HEAD + text, "29亿元"))).isEqualTo("2024-01-01/2024-06-30");
    assertThat(Told.days(told.claim(HEAD + text, "122亿元"))).isEqualTo("2024-07-01/2024-09-30");
  }

  @Test
  void aSpacePartsTheClausesOfAHeadline() {
    String text = "江州36个项目集中开工 总投资57.4亿元\n\n10月24日，江州举行开工活动。";
    assertThat(told.claim(text, "57.4亿元").metric()).endsWith("总投资");
    assertThat(told.claim(text, "36个").metric()).doesNotContain("投资");
  }

  @Test
  void aSequentialBasisHoldsForTheRestOfItsParagraph() {
    String text = "9月，江州消费价格环比上涨0.4%。其中，水产价格上涨1.3%。\n\n9月，江州房租同比上涨0.9%，其中市区上涨1.1%。";
    assertThat(qualifiers(text, "1.3%")).contains("比上期");
    assertThat(qualifiers(text, "1.1%")).doesNotContain("比上期");
  }

  @Test
  void whatAPriceDoesToAllPricesIsNamedByIt() {
    String text = "9月，江州水产价格上涨6.2%，影响CPI上涨0.11个百分点；蔬菜价格上涨17%，影响CPI上涨0.4个百分点。";
    assertThat(metric(text, "0.11个百分点")).startsWith("水产价格影响CPI");
    assertThat(metric(text, "0.4个百分点")).startsWith("蔬菜价格影响CPI");
  }

  @Test
  void theMonthBeforeIsBeforeTheOneToldOf() {
    String text = "9月，江州水产价格由上月下降0.4%转为上涨1.4%。";
    assertThat(Told.days(told.claim(HEAD + text, "0.4%"))).isEqualTo("2024-08-01/2024-08-31");
    assertThat(Told.days(told.claim(HEAD + text, "1.4%"))).isEqualTo("2024-09-01/2024-09-30");
  }

  @Test
  void aBulletinsFiguresArePresumedToBeOfItsMonths() {
    String text = "前三季度江州经济平稳\n\n前三季度，江州生产总值410亿元。\n\n从产业看，江州服务业增加值210亿元。";
    Claim claim = told.claim(text, "210亿元");
    assertThat(claim.period()).isNull();
    assertThat(claim.presumed().end()).isEqualTo(LocalDate.of(2024, 9, 30));
  }
}
