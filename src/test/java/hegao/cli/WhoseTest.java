package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose figure it is in national news: scenes, sources, facilities, bodies that stay. */
class WhoseTest {
  private static final String HEAD = "全国各地新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 9, 30), Optional.empty());
  }

  private String subject(String text, String figure) {
    return told.claim(HEAD + text, figure).subject();
  }

  @Test
  void sceneIsTheSubjectOfWhatFollows() {
    String text = "在甘肃张掖，玉米制种进入旺季，订货量增长了35%。在广东河源的果园里，脐橙产量达到3.2万吨。";
    assertThat(subject(text, "35%")).isEqualTo("张掖");
    assertThat(subject(text, "3.2万吨")).isEqualTo("河源");
  }

  @Test
  void sourceIsNoSubject() {
    String text = "智利沿海暴雨成灾。据巴西媒体26日报道，洪水已造成14人死亡。";
    assertThat(subject(text, "14人")).isEqualTo("智利");
  }

  @Test
  void wholeProvinceIsTheOneToldLast() {
    String text = "2024年，广西糖料蔗丰收，连续多年领先全国，全区食糖产量突破640万吨。";
    assertThat(subject(text, "突破640万吨")).isEqualTo("广西");
  }

  @Test
  void lineIsNamedByBothItsEnds() {
    String text = "贵州遵义至四川泸州高铁开工，正线长185公里，设计时速250公里。";
    assertThat(subject(text, "185公里")).isEqualTo("贵州遵义至四川泸州高铁");
    assertThat(subject(text, "250公里")).isEqualTo("贵州遵义至四川泸州高铁");
  }

  @Test
  void facilityWithoutANameIsNoSubject() {
    assertThat(subject("2024年，我国交通加快发展，高速公路里程达到19万公里。", "19万公里")).isEqualTo("中国");
  }

  @Test
  void bodyStaysForTheWholeParagraph() {
    String text = "今年，江海示范区共栽种苗木830万株，同比增长12.4%。目前已累计栽种苗木3905万株。";
    assertThat(subject(text, "830万株")).isEqualTo("中国");
    String named = "今年，山东江海示范区共栽种苗木830万株，同比增长12.4%。目前已累计栽种苗木3905万株。";
    assertThat(subject(named, "3905万株")).isEqualTo("山东江海示范区");
  }

  @Test
  void nounBeforeAMeasureIsPartOfIt() {
    String text = "2024年我国渔业增产，水产养殖机械化率超过34%。";
    assertThat(subject(text, "超过34%")).isEqualTo("中国");
  }

  @Test
  void meetingIsNamedByWhoHoldsIt() {
    String text = "2025年9月25日，江北市召开支持远洋渔业发展座谈会。";
    assertThat(subject(text, "2025年9月25日")).isEqualTo("江北市支持远洋渔业发展座谈会");
    String told = "全国船舶工作会议2025年9月27日在武汉召开。";
    assertThat(subject(told, "2025年9月27日")).isEqualTo("全国船舶工作会议");
  }

  @Test
  void personIsTheSubjectOfWhatTheyDidThatDay() {
    String text = "2025年9月26日，浙江省省长林一明到东山码头视察防台准备。";
    assertThat(subject(text, "2025年9月26日")).isEqualTo("林一明");
    assertThat(told.claim(HEAD + text, "2025年9月26日").metric()).contains("视察");
  }

  @Test
  void dayThatIsOwnedTellsOfWhatFollows() {
    String text = "她受邀观看于2025年10月20日举行的江北船舶博览会开幕式。";
    assertThat(subject(text, "2025年10月20日")).isEqualTo("江北船舶博览会开幕式");
  }

  @Test
  void nameThatComesBackIsLearned() {
    String text = "助滨社区是江边的老社区。\n\n如今，助滨社区已有1800多户装上电梯。12名青年办起食堂。";
    assertThat(subject(text, "1800多户")).isEqualTo("助滨社区");
    assertThat(subject(text, "12名")).isEqualTo("助滨社区");
  }

  @Test
  void pointingWordFindsTheThingBefore() {
    String text = "9月27日，第三届海晏渔业展会在海边公园开幕。本次展会摆出120个展台。";
    assertThat(subject(text, "120个")).isEqualTo("第三届海晏渔业展会");
  }

  @Test
  void placeIsShownAsTheArticleWritesIt() {
    String text = "江西婺源油菜花开。当地今年接待游客415万人次。";
    assertThat(subject(text, "415万人次")).isEqualTo("婺源");
  }

  @Test
  void tollIsOfThePlaceAndNotOfWhoStrikes() {
    String text = "南苏丹西部遇袭。苏丹军队炮击造成17人死亡。";
    assertThat(subject(text, "17人")).isEqualTo("南苏丹");
  }

  @Test
  void bodyBeforeAColonIsTheSubject() {
    String text = "江船集团：2024年卖出货船62艘，修理货船85艘。";
    assertThat(subject(text, "62艘")).isEqualTo("江船集团");
    assertThat(subject("官方通报：全国今年新增泊位12个。", "12个")).isEqualTo("中国");
  }
}
