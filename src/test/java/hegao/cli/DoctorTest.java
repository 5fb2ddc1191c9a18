package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir private Path folder;
  private final Session session = new Session();

  @Test
  void aSoundMachineIsToldSo() {
    assertThat(session.run("doctor", "--no-config")).isZero();
    assertThat(session.out())
        .contains("Java " + System.getProperty("java.version"), "没有配置文件")
        .containsPattern("正常 +规则 +自带 \\d\\d+ 条，分 \\d+ 类")
        .containsPattern("正常 +词表 +自带 \\d+ 张，\\d{4,} 条")
        .endsWith("都可以用。\n");
    assertThat(session.run("doctor", "--no-config", "--lang", "en")).isZero();
    assertThat(session.out().codePoints().anyMatch(Character::isIdeographic)).isFalse();
  }

  @Test
  void whatIsBrokenIsNamedAndTheRestIsStillLookedAt() throws IOException {
    String config = Session.write(folder, "hegao.yaml", "hom: 甲\n");
    Session.write(folder, "own/bad.drl", "rule \"bad\"");
    Session.write(folder, "words/moods.txt", "盼着\n");
    String rules = folder.resolve("own").toString();
    String words = folder.resolve("words").toString();
    assertThat(session.run("doctor", "--config", config, "--rules", rules, "--lexicon", words))
        .isEqualTo(2);
    assertThat(session.out())
        .containsPattern("✗ 不能用 +配置 +.*hegao.yaml:1：没有名为 hom 的键")
        .containsPattern("✗ 不能用 +规则 +.*bad.drl")
        .containsPattern("✗ 不能用 +词表 +.*moods.txt 第 1 行")
        .contains("git")
        .containsPattern("有 \\d 处不能用。\n$");
  }

  @Test
  void ownWordsAreCounted() throws IOException {
    Session.write(folder, "moods.txt", "盼着\tforecast\n");
    assertThat(session.run("doctor", "--no-config", "--lexicon", folder.toString())).isZero();
    assertThat(session.out()).contains("自己的 1 条");
  }
}
