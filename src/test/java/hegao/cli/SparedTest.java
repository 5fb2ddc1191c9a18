package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run writes never costs what it reads, and its own reports are no articles. */
class SparedTest {
  private static final String SPRING = "2024年，云溪县茶叶产量3.72万吨。\n";
  private static final String SUMMER = "2024年，云溪县茶叶产量3.27万吨。\n";

  @TempDir private Path folder;
  private final Session session = new Session();
  private String spring;

  @BeforeEach
  void write() throws IOException {
    spring = Session.write(folder, "春.txt", SPRING);
    Session.write(folder, "夏.txt", SUMMER);
  }

  @Test
  void noReportIsWrittenOverAnArticle() throws IOException {
    int code = session.run("check", folder.toString(), "--report", "html=" + spring);
    assertThat(code).isEqualTo(2);
    assertThat(session.err()).contains("春.txt 是所核对的稿件，不能写上去").hasLineCount(1);
    assertThat(Files.readString(Path.of(spring))).isEqualTo(SPRING);
  }

  @Test
  void anotherNameOfTheArticleDoesNotHelp() throws IOException {
    Path other = Files.createLink(folder.resolve("别名.json"), Path.of(spring));
    assertThat(session.run("check", folder.toString(), "--report", "json=" + other)).isEqualTo(2);
    assertThat(Files.readString(Path.of(spring))).isEqualTo(SPRING);
  }

  @Test
  void noBaselineIsWrittenOverAnArticle() throws IOException {
    assertThat(session.run("check", folder.toString(), "--write-baseline", spring)).isEqualTo(2);
    assertThat(Files.readString(Path.of(spring))).isEqualTo(SPRING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--suppressions", "--baseline", "--config"})
  void noReportIsWrittenOverWhatTheRunGoesBy(String option) throws IOException {
    String file = folder.resolve("own.json").toString();
    if (option.equals("--baseline")) {
      session.run("check", folder.toString(), "--report", "text=-", "--write-baseline", file);
    } else {
      Session.write(folder, "own.json", option.equals("--config") ? "fail-on: never\n" : "");
    }
    String before = Files.readString(Path.of(file));
    int code = session.run("check", folder.toString(), option, file, "--report", "json=" + file);
    assertThat(code).isEqualTo(2);
    assertThat(session.err()).contains("own.json 是本次要读的文件");
    assertThat(Files.readString(Path.of(file))).isEqualTo(before);
  }

  @Test
  void aBaselineMayBeWrittenAnew() {
    String file = folder.resolve("known.json").toString();
    session.run("check", folder.toString(), "--report", "text=-", "--write-baseline", file);
    int code =
        session.run(
            "check",
            folder.toString(),
            "--report",
            "text=-",
            "--baseline",
            file,
            "--write-baseline",
            file);
    assertThat(code).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void ownReportsAreNoArticles(String language) {
    for (String name : new String[] {"html", "markdown", "text", "csv"}) {
      String suffix = name.equals("markdown") ? "md" : name.equals("text") ? "txt" : name;
      String file = folder.resolve("report-" + name + "." + suffix).toString();
      session.run("check", folder.toString(), "--lang", language, "--report", name + "=" + file);
      assertThat(session.out()).as(name).containsPattern("核对 2 个文件|Files 2, stories 2");
      session.run("check", folder.toString(), "--report", name + "=" + file);
      assertThat(session.err()).as("its own file is no news").doesNotContain(name + "." + suffix);
    }
    session.run("check", folder.toString(), "--report", "jsonl=-");
    assertThat(session.err().lines()).hasSize(4).allMatch(line -> line.contains("不当作稿件读"));
  }
}
