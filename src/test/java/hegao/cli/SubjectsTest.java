package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose figure it is: works, ships, short ways to speak of a body, the country. */
class SubjectsTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 9, 30), Optional.of("武汉"));
  }

  private String subject(String text, String figure) {
    return told.claim(HEAD + text, figure).subject();
  }

  @Test
  void filmIsTheSubjectOfItsTakings() {
    String text = "国庆档竞争激烈，其中《雪落云岭》票房已超3亿元。";
    assertThat(subject(text, "超3亿元")).isEqualTo("雪落云岭");
    assertThat(told.claim(HEAD + text, "超3亿元").metric()).isEqualTo("票房");
  }

  @Test
  void nounsBeforeATitleDoNotHideIt() {
    assertThat(subject("正在上映的国产动画片《小满与龙》累计票房突破6亿元。", "突破6亿元")).isEqualTo("小满与龙");
  }

  @Test
  void titleKeepsAllItsCharacters() {
    assertThat(subject("《山之南》票房2亿元。", "2亿元")).isEqualTo("山之南");
  }

  @Test
  void takingsMayBeToldByWhatTheyEarn() {
    String text = "《山之南》以4亿元成为年度纪录片票房冠军。";
    assertThat(subject(text, "4亿元")).isEqualTo("山之南");
    assertThat(told.claim(HEAD + text, "4亿元").metric()).endsWith("票房");
  }

  @Test
  void paperThatIsIssuedIsNoSubject() {
    assertThat(subject("全市出台《安居条例》，新建公寓3200套。", "3200套")).isEqualTo("武汉");
  }

  @Test
  void paperThatIsIssuedOnADayIsTheEvent() {
    String text = "2025年7月，市政府办公厅印发《江城公园建设三年行动方案》。";
    assertThat(subject(text, "2025年7月")).isEqualTo("江城公园建设三年行动方案");
  }

  @Test
  void shipHasANameOfItsOwn() {
    String text = "我国首艘科考邮轮“海晏·之星号”开航以来，往返46个航次。";
    assertThat(subject(text, "46个")).isEqualTo("海晏·之星号");
  }

  @Test
  void quotedPlanIsNoName() {
    assertThat(subject("“满园春”计划实施以来，全市新增花店300家。", "300家")).isEqualTo("武汉");
  }

  @Test
  void shortNounPointsBackToTheWholeName() {
    String text = "9月29日，东山长江大桥建成。大桥长3180米，该大桥总投资30亿元。";
    assertThat(subject(text, "3180米")).endsWith("东山长江大桥");
    assertThat(told.claim(HEAD + text, "3180米").metric()).isEqualTo("长度");
    assertThat(subject(text, "30亿元")).endsWith("东山长江大桥");
  }

  @Test
  void placeWithinAPlaceIsTheNearer() {
    assertThat(subject("29日，秘鲁首都利马发生6.6级地震。", "6.6级")).isEqualTo("利马");
  }

  @Test
  void peopleOfAPlaceAreNotThePlace() {
    assertThat(subject("今年前8个月，全市口岸出入境120万人次，其中港澳台居民31万人次。", "31万人次")).isEqualTo("武汉");
  }

  @Test
  void bodyOfTheCountrySpeaksOfTheCountry() {
    Told national = new Told(folder, LocalDate.of(2025, 9, 30), Optional.empty());
    String text = "农业农村部：前8个月海洋捕捞产值突破1700亿元";
    assertThat(national.claim(text, "突破1700亿元").subject()).isEqualTo("中国");
    String units = "六部门：老旧渔船拆解最高补3万元";
    assertThat(national.claim(units, "3万元").subject()).isEqualTo("中国");
  }

  @Test
  void announcerWithADateIsNoSubject() {
    Told national = new Told(folder, LocalDate.of(2025, 9, 30), Optional.empty());
    String text = "报告一则\n\n国家统计局今天（9月30日）发布，8月，全国茶叶产量21万吨。";
    assertThat(national.claim(text, "21万吨").subject()).isEqualTo("中国");
  }
}
