package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a figure measures where its own clause does not say, or says too much. */
class MetricsTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 9, 30), Optional.of("武汉"));
  }

  private String metric(String text, String figure) {
    return told.claim(HEAD + text, figure).metric();
  }

  @Test
  void markReachedIsNoMetric() {
    assertThat(metric("去年，全省水果产量刷新纪录，首次迈上600万吨的新台阶。", "600万吨")).isEqualTo("水果产量");
    assertThat(metric("去年，全市软件收入5000亿元，超过3200亿元的历史纪录。", "超过3200亿元")).isEqualTo("软件收入");
  }

  @Test
  void priceThatBreaksThroughALevelIsALevel() {
    assertThat(metric("今天，国际银价首次涨破50美元。", "破50美元")).isEqualTo("国际银价");
  }

  @Test
  void outputOfAPlaceAndOfTheCountry() {
    assertThat(metric("2024年，宜昌GDP首破6000亿元。", "破6000亿元")).isEqualTo("地区生产总值");
    assertThat(metric("2024年，我国GDP达到134.9万亿元。", "134.9万亿元")).isEqualTo("国内生产总值");
    assertThat(metric("2024年，全省人均地区生产总值达到9.8万元。", "9.8万元")).isEqualTo("人均GDP");
  }

  @Test
  void partToldByAnActTakesTheThingOfTheWhole() {
    String text = "全省累计提交补贴申请2881件，其中已确认1555件。";
    assertThat(metric(text, "1555件")).startsWith("确认").contains("补贴申请");
  }

  @Test
  void listedMilestonesAreNotFiguresOfTheYear() {
    Told january = new Told(folder, LocalDate.of(2025, 1, 20), Optional.of("武汉"));
    String text = "2024年经济成绩单\n\n2024年，全省稳步前行。\n\n经济总量连续迈上4万亿元、5万亿元和6万亿元三个台阶。\n\n2024年收官。";
    assertThat(Told.days(january.claim(text, "5万亿元"))).isEmpty();
  }

  @Test
  void listThatACountSumsUpIsNotCounted() {
    String text = "下一步，全市将聚焦水稻、茶叶、油菜、水产四大产业。";
    assertThat(metric(text, "四大")).isEqualTo("聚焦产业数");
  }

  @Test
  void seasonOfTheTradeIsPartOfTheName() {
    assertThat(metric("2025年国庆档票房突破9亿元。", "突破9亿元")).isEqualTo("国庆档票房");
  }

  @Test
  void thingRankedByItsSizeStandsBehind() {
    assertThat(metric("全市已建成全国第三大花卉交易集群。", "第三大")).startsWith("花卉交易集群");
  }
}
