package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Topic;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takings of films: by day, season and year, of works called in several ways. */
class TakingsTest {
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 10, 4), Optional.empty());
  }

  private Topic topic(String text, String figure) {
    return told.claim("我国影市新闻一则\n\n" + text, figure).topic();
  }

  @Test
  void dayIsNotToldTwice() {
    Topic day = topic("10月1日，全国单日票房达到3.42亿元。", "3.42亿元");
    assertThat(topic("10月1日，全国票房达3.4亿元。", "3.4亿元")).isEqualTo(day);
  }

  @Test
  void peakOfASeasonStaysAPeak() {
    Topic peak = topic("今年暑期档单日票房最高达到5.1亿元。", "5.1亿元");
    assertThat(topic("今年暑期档票房达到96.2亿元。", "96.2亿元")).isNotEqualTo(peak);
  }

  @Test
  void yearOfTheCountryIsThatOfItsFilms() {
    Topic whole = topic("截至10月3日，我国年度总票房已突破372亿元。", "突破372亿元");
    assertThat(topic("2024年，我国电影票房为401.5亿元。", "401.5亿元")).isEqualTo(whole);
    assertThat(topic("2024年我国电影全年票房为401.5亿元。", "401.5亿元")).isEqualTo(whole);
  }

  @Test
  void yearThatIsNotOverIsToldSoFar() {
    String text = "我国影市新闻一则\n\n2025 国内电影总票房突破 385 亿，超越 2023 年同期。";
    assertThat(Told.days(told.claim(text, "突破385亿"))).isEqualTo("2025-01-01/2025-10-04");
  }

  @Test
  void presaleIsToldApart() {
    Topic with = topic("国庆档总票房（含预售）突破12亿元。", "突破12亿元");
    assertThat(with.metric()).isEqualTo("票房");
    assertThat(with.qualifiers()).contains("含预售");
  }

  @Test
  void workMayBeCalledByANumberOrInQuotes() {
    assertThat(topic("长河2票房破27亿元，超越前作。", "破27亿元").subject()).isEqualTo("长河2");
    assertThat(topic("“长河”票房破6亿元，超越前作。", "破6亿元").subject()).isEqualTo("长河");
  }

  @Test
  void titleOfAChampionIsNoMeasure() {
    Topic won = topic("其中，《长河之惊涛》以61亿元成为国产动画电影票房冠军。", "61亿元");
    assertThat(won).isEqualTo(topic("《长河之惊涛》票房已达58亿元。", "58亿元"));
  }

  @Test
  void fourDigitsBeforeAPartOfTheYearAreItsYear() {
    String text = "2024上半年全国铁路货运量25.2亿吨。";
    assertThat(Told.days(told.claim(text, "25.2亿吨"))).isEqualTo("2024-01-01/2024-06-30");
    assertThat(Told.days(told.claim("2024前三季度全国铁路货运量38亿吨。", "38亿吨")))
        .isEqualTo("2024-01-01/2024-09-30");
  }

  @Test
  void filmPointedToIsTheOneTitledLast() {
    String text = "国产影片《长河》再创佳绩。数据显示，该片观影人次已突破1.2亿。";
    assertThat(topic(text, "突破1.2亿").subject()).isEqualTo("长河");
  }

  @Test
  void listOfFilmsNamesItsMeasureLast() {
    String text = "《长河》、《高山》以及《远海》等影片也分别取得了5.9亿元、5.1亿元和2.7亿元的票房佳绩。";
    assertThat(topic(text, "5.1亿元").subject()).isEqualTo("高山");
    assertThat(topic(text, "5.1亿元").metric()).isEqualTo("票房");
  }
}
