package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who acts: several together, a side, a project, who announces it, and no place passed by. */
class ActorsTest {
  private static final String HEAD = "全国各地新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 3, 18), Optional.empty());
  }

  private String subject(String text, String figure) {
    return told.claim(HEAD + text, figure).subject();
  }

  @Test
  void bodiesThatActTogetherAreOneSubject() {
    String text = "2024年，青海湖银行、云海银行共发放贷款36.4亿元，较上年增长12.6%。";
    assertThat(subject(text, "36.4亿元")).isEqualTo("青海湖银行、云海银行");
    assertThat(subject(text, "12.6%")).isEqualTo("青海湖银行、云海银行");
  }

  @Test
  void sideStandsForItsCountry() {
    String text = "美方宣布对华轮胎征收35%的关税。中方坚决反制再出新措施：对美大豆关税提高至22%。";
    assertThat(subject(text, "35%")).isEqualTo("美国");
    assertThat(subject(text, "22%")).isEqualTo("中国");
  }

  @Test
  void projectToldByItsPlaceKeepsItsFigures() {
    String text = "位于江山经济开发区的恒远储能电池项目，计划总投资12亿元。项目投产后，预计年销售额25亿元。";
    assertThat(subject(text, "12亿元")).isEqualTo("恒远储能电池项目");
    assertThat(subject(text, "25亿元")).isEqualTo("恒远储能电池项目");
  }

  @Test
  void projectThatIsApprovedOrTheLargestHasTheInvestment() {
    assertThat(subject("越南批准岘港港区扩建项目：总投资18.6亿美元，后年动工。", "18.6亿美元")).isEqualTo("岘港港区扩建项目");
    assertThat(subject("本次开工的最大项目为滨海乙烯扩建项目，总占地面积860亩。", "860亩")).isEqualTo("滨海乙烯扩建项目");
  }

  @Test
  void kindOfProjectsIsNoName() {
    String text = "浙江集中开工一批重大产业项目，总投资590亿元。";
    assertThat(subject(text, "590亿元")).isEqualTo("浙江");
  }

  @Test
  void announcerIsTheSubjectOfItsPlan() {
    String text = "财政部今天公布安排，定于3月27日在澳门发行一期绿色债券，规模为60亿元。";
    assertThat(subject(text, "60亿元")).isEqualTo("财政部");
  }

  @Test
  void placesOnTheWayDoNotTakeTheFiguresOfALine() {
    String text = "遵泸高铁起自贵州省遵义市，经习水县，接入位于泸州市的泸州东站，线路全长185公里。遵泸高铁开通后，遵泸高铁沿线出行更便捷。";
    assertThat(subject(text, "185公里")).isEqualTo("遵泸高铁");
  }

  @Test
  void closingBracketTellsTheHome() {
    String text = "前三季度全市经济稳中向好\n\n前三季度全市实现地区生产总值1751.4亿元，同比增长6.1%。\n（衢州市人民政府网）";
    assertThat(told.claim(text, "1751.4亿元").subject()).isEqualTo("衢州");
  }

  @Test
  void yearAndCountryAreNoNameOfABody() {
    String text = "2024年我国快运业务量超1300亿件。国家统计部门数据显示，2024年我国快运业务收入增长9%。";
    assertThat(subject(text, "超1300亿件")).isEqualTo("中国");
  }

  @Test
  void partnersAreOneSubject() {
    assertThat(subject("2024年，中非贸易额达到2821亿美元。", "2821亿美元")).isEqualTo("中非");
  }

  @Test
  void wayBetweenTwoPlacesIsOfNeither() {
    String text = "遵泸高铁建成后，遵义至泸州的运行时间将从3小时缩短至1小时。遵泸高铁沿线受益，遵泸高铁明年开通。";
    assertThat(subject(text, "1小时")).isNotEqualTo("遵义");
  }

  @Test
  void riverBasinIsASubject() {
    String text = "江西环境厅通报，3月，黔中流域地表水水质总体为优，断面水质优良比例为96.3%。";
    assertThat(subject(text, "96.3%")).isEqualTo("黔中流域");
  }

  @Test
  void portBeforeATrainItTakesInHasTheFigures() {
    String text = "目前，满洲里铁路口岸集江班列突破1600列。集江班列又称快线，集江班列开行五年，集江班列常满载。";
    assertThat(subject(text, "突破1600列")).isEqualTo("满洲里铁路口岸");
  }

  @Test
  void quotedObjectIsNoSubject() {
    String text = "2024年，江山市修补老城“补丁”57处，添建街角花园21个。";
    assertThat(subject(text, "57处")).isEqualTo("江山市");
    assertThat(subject(text, "21个")).isEqualTo("江山市");
  }
}
