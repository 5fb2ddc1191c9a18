package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What claims are made of running text: whose figure, of what, when, how meant. */
class ClaimsTest {
  @TempDir Path folder;

  @Test
  void placeAndMetricStandBeforeTheFigure() {
    Claim claim = only("2024年，安徽省粮食产量达到838.4亿斤。", "838.4亿斤");
    assertThat(claim.subject()).isEqualTo("安徽");
    assertThat(claim.metric()).isEqualTo("粮食产量");
    assertThat(days(claim)).isEqualTo("2024-01-01/2024-12-31");
    assertThat(claim.modality()).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void whatIsCountedMayStandBehindTheFigure() {
    Claim claim = only("目前，合肥市已建成1200座社区食堂。", "1200座");
    assertThat(claim.subject()).isEqualTo("合肥");
    assertThat(claim.metric()).contains("社区食堂");
  }

  @Test
  void growthTakesTheMetricOfTheLevelBefore() {
    Claim claim = only("2024年，宁波舟山港货物吞吐量13.77亿吨，同比增长4.0%。", "4.0%");
    assertThat(claim.kind()).isEqualTo(Kind.GROWTH);
    assertThat(claim.metric()).contains("货物吞吐量");
  }

  @Test
  void fallIsNegative() {
    Claim claim = only("2024年，全县小麦播种面积下降2.6%。", "2.6%");
    assertThat(claim.value().number()).isEqualByComparingTo("-2.6");
  }

  @Test
  void listsPairTheirMembersInOrder() {
    List<Claim> claims = claims("2024年，苏州市空调、冰箱产量分别增长6.1%、9.3%。");
    assertThat(claims).extracting(Claim::metric).containsExactly("空调产量", "冰箱产量");
  }

  @Test
  void oneWordForTwoThingsPairsToo() {
    List<Claim> claims = claims("8月，全市客车产销分别完成1.23万辆和1.18万辆，同比分别增长5.6%和7.1%。");
    assertThat(claims).extracting(Claim::metric).containsExactly("客车产量", "客车销量", "客车产量", "客车销量");
  }

  @Test
  void eachEndOfAChangeHasItsPeriod() {
    List<Claim> claims = claims("全市图书馆由2021年的31家增加到去年底的46家。");
    assertThat(claims)
        .extracting(ClaimsTest::days)
        .containsExactly("2021-01-01/2021-12-31", "/2024-12-31");
  }

  @Test
  void forecastsAndAimsAreNoFacts() {
    assertThat(only("预计今年全市接待游客将突破2亿人次。", "突破2亿人次").modality()).isEqualTo(Modality.FORECAST);
    assertThat(only("到2027年，全市公园面积达到900公顷。", "900公顷").modality()).isEqualTo(Modality.TARGET);
  }

  @Test
  void shareTellsPartAndWhole() {
    Claim claim = only("今年前8个月，滨海新区集装箱产量31万只，占全市62%。", "62%");
    assertThat(claim.kind()).isEqualTo(Kind.SHARE);
    assertThat(claim.subject()).isEqualTo("滨海新区");
    assertThat(claim.metric()).contains("集装箱产量").contains("占");
  }

  @Test
  void incrementIsNotTheLevel() {
    List<Claim> claims = claims("2024年，全省高铁里程达到2100公里，比上年增加180公里。");
    assertThat(claims.get(0).topic()).isNotEqualTo(claims.get(1).topic());
    assertThat(claims.get(1).metric()).endsWith("增加量");
  }

  @Test
  void announcerIsNotTheSubject() {
    Claim claim = only("据国家统计局数据显示，2024年，我国茶叶产量达到374万吨。", "374万吨");
    assertThat(claim.subject()).isEqualTo("中国");
  }

  @Test
  void dateOfAnEventTellsWhatHappened() {
    Claim claim = only("9月26日，长江经济带发展论坛在武汉召开。", "9月26日");
    assertThat(claim.kind()).isEqualTo(Kind.DATE);
    assertThat(claim.value().word()).isEqualTo("2025-09-26");
    assertThat(claim.subject()).contains("长江经济带发展论坛");
  }

  @Test
  void barePeriodHoldsUntilTheNextInItsParagraph() {
    List<Claim> claims = claims("2024年，全市新建口袋公园120个。改造老旧小区88个。");
    assertThat(claims).extracting(ClaimsTest::days).containsOnly("2024-01-01/2024-12-31");
  }

  @Test
  void oneOfAKindMakesNoClaim() {
    assertThat(claims("这是一个重要的平台，也是一次难得的机会。")).isEmpty();
  }

  private Claim only(String text, String figure) {
    return claims(text).stream()
        .filter(c -> c.text().equals(figure))
        .findFirst()
        .orElseThrow(() -> new AssertionError(figure + " not among " + claims(text)));
  }

  private List<Claim> claims(String text) {
    try {
      Path file = folder.resolve("a.txt");
      Files.writeString(file, "本地新闻一则\n\n" + text + "\n");
      Request request =
          new Request(
              List.of(file),
              Map.of(file.normalize(), LocalDate.of(2025, 9, 30)),
              Optional.of("武汉"),
              Optional.empty());
      Report report = new Stages().run(request, Progress.NONE);
      return report.claims();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String days(Claim claim) {
    return claim.period() == null
        ? ""
        : (claim.period().start() == null ? "" : claim.period().start())
            + "/"
            + claim.period().end();
  }
}
