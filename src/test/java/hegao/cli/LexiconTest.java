package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
  @TempDir private Path folder;
  private final Session session = new Session();

  @Test
  void listTellsNameEntriesAndUse() throws IOException {
    assertThat(session.run("lexicon")).isZero();
    assertThat(session.out().lines().findFirst().orElseThrow()).contains("词表", "条数", "用处");
    assertThat(session.out()).containsPattern("units +\\d{3,} +计量单位与量词");
    Session.write(folder, "own/moods.txt", "盼着\tforecast\n");
    assertThat(session.run("lexicon", "--lexicon", folder.resolve("own").toString())).isZero();
    assertThat(session.out()).containsPattern("moods +\\d+ +\\+1 +语气");
  }

  @Test
  void oneListIsPrinted() throws IOException {
    Session.write(folder, "moods.txt", "盼着\tforecast\n");
    assertThat(session.run("lexicon", "moods", "--lexicon", folder.toString())).isZero();
    assertThat(session.out())
        .startsWith("# 语气")
        .contains("预计\tforecast\n")
        .endsWith("盼着\tforecast\n");
  }

  @Test
  void wrongUseIsCodeTwo() throws IOException {
    assertThat(session.run("lexicon", "unit")).isEqualTo(2);
    assertThat(session.err()).isEqualTo("hegao: 没有名为 unit 的词表；最接近的是 units\n");
    String article = Session.write(folder, "a.txt", "全县产茶3吨。\n");
    Path none = folder.resolve("none");
    for (String command : List.of("check", "claims", "explain", "mentions")) {
      assertThat(session.run(command, article, "--lexicon", none.toString())).isEqualTo(2);
      assertThat(session.err()).contains("--lexicon 所指的文件夹不存在").hasLineCount(1);
    }
    Session.write(folder, "own/moods.txt", "预计\tforecast\n盼着\n");
    assertThat(session.run("claims", article, "--lexicon", folder.resolve("own").toString()))
        .isEqualTo(2);
    assertThat(session.err().lines())
        .hasSize(2)
        .allMatch(line -> line.matches("hegao: .*moods\\.txt 第 \\d 行：.*"));
    assertThat(session.run("mentions", none.toString())).isEqualTo(2);
  }

  /** Words are settled once a process, so this one takes a process of its own. */
  @Test
  void ownWordsAreRead() throws IOException, InterruptedException {
    String article = Session.write(folder, "a.txt", "酒乡\n2024年，全县产酒12坛坛。\n");
    Session.write(folder, "own/units.txt", "坛坛\t坛坛\tCOUNT\t1\t1\n");
    assertThat(process("claims", article)).doesNotContain("12坛坛");
    assertThat(process("claims", article, "--lexicon", folder.resolve("own").toString()))
        .contains("12坛坛");
  }

  private static String process(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "hegao.cli.Main"));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
