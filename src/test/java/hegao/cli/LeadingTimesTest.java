package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.mention.PeriodNames;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times that hold for a whole story, a list or a company's report. */
class LeadingTimesTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir private Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 8, 28), Optional.of("武汉"));
  }

  @Test
  void whatAStoryTellsAgainAndAgainIsPresumedOfTheRest() {
    String story = HEAD + "上半年，江北县外贸进出口12.4亿元。\n\n上半年，江北县出口茶叶3.1亿元。\n\n江南县占全市进出口的两成，铜材进口占三成。";
    Claim claim = told.claim(story, "两成");
    assertThat(claim.period()).isNull();
    assertThat(PeriodNames.of(claim.presumed())).isEqualTo("2025年上半年");
  }

  @Test
  void whatIsAnnouncedToFollowIsOfTheTimeTold() {
    String story = HEAD + "2024年全市茶园面积、产量如下：\n\n一、茶园面积31.2万亩，比2023年增加0.4万亩。\n\n二、茶叶产量5.3万吨。";
    assertThat(days(story, "31.2万亩")).isEqualTo("2024-01-01/2024-12-31");
    assertThat(days(story, "5.3万吨")).isEqualTo("2024-01-01/2024-12-31");
  }

  @Test
  void aCompanysReportIsOfItsOwnTime() {
    String story =
        HEAD
            + "8月27日晚，江源机电发布2025年半年报，公司实现营业收入31.2亿元。\n\n"
            + "此前的年报显示，公司营业收入58.8亿元。截至报告期末，公司总资产达120亿元。\n\n一季报显示，公司净利润2.1亿元。";
    assertThat(days(story, "31.2亿元")).isEqualTo("2025-01-01/2025-06-30");
    assertThat(PeriodNames.of(told.claim(story, "58.8亿元").presumed())).isEqualTo("2024年");
    assertThat(PeriodNames.of(told.claim(story, "120亿元").dated())).isEqualTo("截至2024年底");
    assertThat(PeriodNames.of(told.claim(story, "2.1亿元").presumed())).isEqualTo("2025年1季度");
  }

  @Test
  void yearsAndQuartersAreToldOneByOne() {
    String story = HEAD + "2022—2024年，公司营业收入分别为21.4亿元、32.6亿元和43.8亿元。";
    assertThat(days(story, "21.4亿元")).isEqualTo("2022-01-01/2022-12-31");
    assertThat(days(story, "43.8亿元")).isEqualTo("2024-01-01/2024-12-31");
    String quarters = HEAD + "第一、第二季度分别出口1.4亿元、1.7亿元。";
    assertThat(days(quarters, "1.4亿元")).isEqualTo("2025-01-01/2025-03-31");
    assertThat(days(quarters, "1.7亿元")).isEqualTo("2025-04-01/2025-06-30");
  }

  @Test
  void whatBelongsToATimeIsNotTheTimeOfWhatFollows() {
    String story = HEAD + "前7个月，江北县扭转去年的下滑势头，出口4.6亿元。";
    assertThat(days(story, "4.6亿元")).isEqualTo("2025-01-01/2025-07-31");
    assertThat(days(HEAD + "2024年，早稻是近9年增产最多的，总产1.3万吨。", "1.3万吨"))
        .isEqualTo("2024-01-01/2024-12-31");
  }

  @Test
  void howFiguresAreCountedIsNoMeasure() {
    String story = HEAD + "上半年，江北县茶叶产量同比增长（下同）8.9%，按可比价格计算，产值增长6.1%。";
    assertThat(told.claim(story, "8.9%").metric()).endsWith("茶叶产量");
    assertThat(told.claim(story, "6.1%").metric()).doesNotContain("可比");
  }

  @Test
  void thisOccasionIsOfTheDayToldFirst() {
    String story = HEAD + "8月27日，全市重大项目集中签约活动在江北县举行。\n\n本次签约项目44个，总投资354亿元。";
    assertThat(PeriodNames.of(told.claim(story, "354亿元").presumed())).isEqualTo("2025年8月27日");
  }

  @Test
  void thePaperSpeaksOnTheDayOfItsDateline() {
    assertThat(days(HEAD + "大堤全线目前已有巡查员340人。", "340人")).isEqualTo("/2025-08-28");
    String filed = HEAD + "新华社武汉8月27日电 江北县河堤加固完成。\n\n大堤全线目前已有巡查员340人，增设岗亭12座。";
    assertThat(days(filed, "340人")).isEqualTo("/2025-08-27");
    String said = HEAD + "江北县县长周三（27日）表示，河堤加固完成。\n\n大堤全线目前已有巡查员340人。";
    assertThat(days(said, "340人")).isEqualTo("/2025-08-27");
  }

  @Test
  void aYearInTheNameOfAMeetingLeavesTheDay() {
    String story = HEAD + "8月26日，2025年全市茶业大会在江北县举行。共有460家企业参会。";
    assertThat(days(story, "460家")).isEqualTo("2025-08-26/2025-08-26");
  }

  @Test
  void thenIsTheTimeToldBefore() {
    String story = HEAD + "这次洪水是自2016年7月以来最大的，当时有52座桥被冲毁。";
    assertThat(days(story, "52座")).isEqualTo("2016-07-01/2016-07-31");
    String record = HEAD + "8月27日，降雨量超越2016年7月暴雨造成的311毫米的纪录。";
    assertThat(days(record, "311毫米")).isEqualTo("2016-07-01/2016-07-31");
  }

  @Test
  void aFigureInOtherMoneyMeasuresWhatTheOneBeforeItDoes() {
    String story = HEAD + "江北县去年出口额3.2亿美元（约合人民币23亿元）的佳绩令人振奋。";
    String metric = told.claim(story, "3.2亿美元").topic().metric();
    assertThat(told.claim(story, "约合人民币23亿元").topic().metric()).isEqualTo(metric);
  }

  private String days(String story, String figure) {
    return Told.days(told.claim(story, figure));
  }
}
