package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  @TempDir private Path folder;
  private final Session session = new Session();
  private String winter;
  private String spring;

  @BeforeEach
  void articles() throws IOException {
    winter =
        Session.write(
            folder,
            "2025-01-20_蚕桑.txt",
            """
            蚕茧丰收
            2024年，南充蚕茧产量1.86万吨，同比增长5.1%。C919客机从上空飞过。
            全市桑园面积约32万亩。
            """);
    spring =
        Session.write(
            folder,
            "2025-03-02_蚕桑.txt",
            """
            开春话蚕桑
            2024年，南充蚕茧产量1.68万吨，质量也更好了。
            2023年，南充蚕茧产量1.77万吨。
            """);
  }

  @Test
  void aLineTellsReadingsClaimsAndWhatWasPassedOver() {
    assertThat(session.run("explain", winter + ":2")).isZero();
    assertThat(session.out())
        .contains("2025-01-20_蚕桑.txt:2  2024年，南充蚕茧产量")
        .contains("时期（2024年） ⇒ 2024-01-01/2024-12-31")
        .contains("数量（1.86万吨） ⇒ 18600 吨 EXACT [18550,18650)")
        .contains("      数词（1.86万） ⇒ 18600")
        .containsPattern("主体 +南充 +见于本句")
        .containsPattern("时期 +2024年 +“2024年” 写明")
        .containsPattern("取值 +1\\.855万–1\\.865万吨 +确数")
        .containsPattern("C919 +与字母相连的型号、代号")
        .doesNotContain("32万亩");
  }

  @Test
  void aFileTellsAllItsLines() {
    assertThat(session.run("explain", winter, "--home", "南充")).isZero();
    assertThat(session.out()).contains(".txt:2  ", ".txt:3  ", "约32万亩", "约略语（约）");
  }

  @Test
  void twoPlacesThatWereCompared() {
    assertThat(session.run("explain", winter + ":2", spring + ":2")).isZero();
    assertThat(session.out())
        .contains("比过", "1.86万吨", "1.68万吨", "同一件事")
        .contains("[same-topic-different-value]");
  }

  @Test
  void twoPlacesThatWereNotComparedTellWhy() {
    assertThat(session.run("explain", winter + ":3", spring + ":3")).isZero();
    assertThat(session.out()).contains("没有比", "单位不同：亩 / 吨");
    assertThat(session.run("explain", winter + ":1", spring + ":3")).isZero();
    assertThat(session.out()).contains(":1 没有可比的断言");
  }

  @Test
  void aRuleShowsItsPage() {
    assertThat(session.run("explain", "share-above-hundred")).isZero();
    assertThat(session.out()).startsWith("# 占比超过百分之百").contains("## 应报", "## 不报");
  }

  @Test
  void english() {
    assertThat(session.run("explain", winter + ":2", "--lang", "en")).isZero();
    assertThat(session.out()).contains("Read", "Claims", "in the sentence", "written out");
  }

  @Test
  void wrongUseIsOneLineAndCodeTwo() {
    String[][] wrong = {
      {"explain"},
      {"explain", "share-above-hundert"},
      {"explain", folder.resolve("no.txt") + ":3"},
      {"explain", winter + ":99"},
      {"explain", winter + ":0"},
      {"explain", folder + ":1"},
      {"explain", winter, spring + ":2"},
      {"explain", winter + ":2", folder.resolve("no.txt") + ":2"},
      {"explain", winter + ":99", spring + ":2"},
      {"explain", winter, "--rules", folder.resolve("no").toString()},
    };
    for (String[] args : wrong) {
      assertThat(session.run(args)).as(String.join(" ", args)).isEqualTo(2);
      assertThat(session.err().lines()).as(String.join(" ", args)).hasSize(1);
      assertThat(session.out()).as(String.join(" ", args)).isEmpty();
    }
    session.run("explain", "share-above-hundert");
    assertThat(session.err()).contains("最接近的规则是 share-above-hundred");
    session.run("explain", winter + ":99");
    assertThat(session.err()).contains("到第3行为止");
  }
}
