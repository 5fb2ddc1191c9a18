package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose figures stories of projects, works and reports of a government tell. */
class ProjectsTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 3, 10), Optional.of("泰安"));
  }

  private String subject(String text, String figure) {
    return told.claim(HEAD + text, figure).subject();
  }

  private String line(String text, String figure) {
    return told.line(HEAD + text, figure);
  }

  @Test
  void projectIsNamedWithOrWithoutItsPlace() {
    String text = "宁阳县智能装备产业园项目计划总投资30亿元，一期投资8.6亿元。项目建成后，年产值可达20亿元。";
    assertThat(subject(text, "30亿元")).isEqualTo("宁阳县智能装备产业园项目");
    assertThat(subject(text, "8.6亿元")).isEqualTo("宁阳县智能装备产业园项目");
    assertThat(subject(text, "20亿元")).isEqualTo("宁阳县智能装备产业园项目");
    String lying = "位于泰安高新区的大成铝材项目，计划总投资15亿元。";
    assertThat(subject(lying, "15亿元")).isEqualTo("大成铝材项目");
  }

  @Test
  void kindOfProjectsIsNoName() {
    assertThat(subject("泰安市重点产业项目完成投资120亿元。", "120亿元")).isEqualTo("泰安");
  }

  @Test
  void seasonOfAnEventIsNotItsTime() {
    String text = "3月9日，泰安举行2025年春季重点项目集中开工活动。45个项目集中开工，总投资120.5亿元，年度投资40.2亿元。";
    assertThat(line(text, "120.5亿元")).endsWith("2025-03-09/2025-03-09");
    assertThat(line(text, "40.2亿元")).endsWith("2025-01-01/2025-12-31");
  }

  @Test
  void yearThatIsReportedOnIsTheOneThatEnded() {
    assertThat(line("过去的一年，全市12所学校投入使用。", "12所")).endsWith("2024-01-01/2024-12-31");
  }

  @Test
  void whatWasOpenedIsNoOwnerOfWhatFollows() {
    String text = "新医院投用，新增床位300张。治理城市“伤疤”45处，新建公园12个。";
    assertThat(subject(text, "300张")).isEqualTo("泰安");
    assertThat(subject(text, "45处")).isEqualTo("泰安");
    assertThat(subject(text, "12个")).isEqualTo("泰安");
  }

  @Test
  void worksOfAKindBelongToTheWhole() {
    assertThat(line("眼下，土石方工程已完成设计总量的63%。", "63%")).startsWith("泰安·土石方工程");
  }

  @Test
  void classesInBracketsArePartOfTheMeasure() {
    String text = "2月，全市断面水质优良（Ⅰ—Ⅲ类）比例为97.4%，细颗粒物月均浓度为23微克/立方米。";
    assertThat(line(text, "97.4%")).contains("水质优良");
    assertThat(line(text, "23微克/立方米")).contains("月均浓度");
  }

  @Test
  void basinIsAPartOfItsProvince() {
    String text = "2月，全市断面优良比例为97.4%。汶河流域水质总体为优，断面优良比例为98.1%。";
    assertThat(subject(text, "98.1%")).isEqualTo("汶河流域");
  }

  @Test
  void hourOfADayIsNotWhatHappened() {
    assertThat(told.claims(HEAD + "3月9日上午10时，泰安至宁阳高速公路通车。"))
        .anyMatch(c -> c.subject().contains("高速公路") && c.metric().equals("通车日期"));
  }
}
