package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How those struck by an accident, and the strength of a quake, are listed. */
class TollsTest {
  private static final String HEAD = "国际新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 9, 30), Optional.empty());
  }

  @Test
  void eachHarmIsItsOwnMetric() {
    String text = HEAD + "秘鲁特大山洪造成210人遇难、1300人受伤，另有约40人失踪。";
    assertThat(told.line(text, "210人")).startsWith("秘鲁·遇难人数·");
    assertThat(told.line(text, "1300人")).startsWith("秘鲁·受伤人数·");
    assertThat(told.line(text, "约40人")).startsWith("秘鲁·失踪人数·");
  }

  @Test
  void groupIsKeptForTheWholeList() {
    String text = HEAD + "使馆确认，巴西客车坠崖事故造成中国公民2人遇难、5人受伤。";
    assertThat(told.claim(text, "2人").metric()).isEqualTo("中国公民遇难人数");
    assertThat(told.claim(text, "5人").metric()).isEqualTo("中国公民受伤人数");
    assertThat(told.claim(text, "2人").topic().qualifiers()).contains("中国公民");
  }

  @Test
  void groupMayStandBehindTheNumber() {
    String text = HEAD + "秘鲁一小学屋顶坍塌，30名学生被埋。";
    assertThat(told.claim(text, "30名").metric()).isEqualTo("学生被埋人数");
    assertThat(told.claim(text, "30名").value().unit()).isEqualTo("人");
  }

  @Test
  void shortFormOfHeadlinesIsRead() {
    String text = HEAD + "巴西北部发生客车相撞事故，已致4死9伤。";
    assertThat(told.line(text, "4死")).startsWith("巴西·死亡人数·");
    assertThat(told.line(text, "9伤")).startsWith("巴西·受伤人数·");
  }

  @Test
  void tollOfAHouseIsListedUnderItsPlace() {
    String text = HEAD + "河北正定县一敬老院发生火灾，造成3人死亡。";
    assertThat(told.claim(text, "3人").subject()).isEqualTo("正定县");
  }

  @Test
  void degreeOfAQuakeIsItsMagnitude() {
    String text = HEAD + "28日夜间，智利发生6.4级地震，随后又监测到最大5.0级的余震。";
    assertThat(told.claim(text, "6.4级").metric()).isEqualTo("地震震级");
  }

  @Test
  void peopleWhoAreNotStruckAreCountedAsBefore() {
    String text = HEAD + "智利圣地亚哥大学招收新生2600人。";
    assertThat(told.claim(text, "2600人").metric()).isEqualTo("招收新生人数");
  }
}
