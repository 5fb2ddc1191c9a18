package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Report;
import hegao.report.Fixture;
import hegao.report.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Pipeline pipeline, String... args) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    return Main.run(pipeline, terminal, args);
  }

  private int check(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "check";
    args[1] = folder.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return run((request, progress) -> complete(), args);
  }

  private static Report complete() {
    Report all = Fixture.everything();
    return new Report(
        all.sources(),
        all.articles(),
        all.claims(),
        all.findings(),
        all.corroborations(),
        all.pairs(),
        java.util.List.of(),
        all.coverage());
  }

  @Test
  void findingsDecideTheExitCode() {
    assertThat(check("--report", "json=-")).isEqualTo(1);
    assertThat(check("--report", "json=-", "--fail-on", "never")).isZero();
    assertThat(run((r, p) -> new Fixture().report(), "check", folder.toString())).isEqualTo(2);
  }

  @Test
  void whatWasNotReadOutranksFindings() {
    int code =
        run((r, p) -> Fixture.everything(), "check", folder.toString(), "--report", "json=-");
    assertThat(code).isEqualTo(3);
    assertThat(err.toString()).isEqualTo("hegao: 未能读取 稿件/坏.txt：不是文本文件\n");
  }

  @Test
  void standardOutputHoldsTheReportAlone() {
    check("--report", "json=-");
    assertThat(out.toString()).startsWith("{").endsWith("}\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void severalReportsAtOnce() throws IOException {
    Path html = folder.resolve("r.html");
    Path text = folder.resolve("r.txt");
    assertThat(check("--report", "html=" + html, "--report", "text=" + text)).isEqualTo(1);
    assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(Files.readString(text)).startsWith("✗");
    assertThat(out.toString()).contains("差错 1", "报告：" + html);
  }

  @Test
  void statisticsCountAndTheSummaryStandsLast() {
    String html = "html=" + folder.resolve("r.html");
    assertThat(check("--report", html, "--statistics")).isEqualTo(1);
    assertThat(out.toString())
        .contains("发现，按关系", "发现，按规则", "读出与比对", "用时")
        .containsPattern("矛盾 +差错 +1\n")
        .containsPattern("写报告 +\\d+\\.\\d\\d s\n");
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(lines.size() - 1)).startsWith("核对 2 个文件");
    out.getBuffer().setLength(0);
    check("--report", "json=-", "--statistics", "--lang", "en");
    assertThat(out.toString()).startsWith("{").endsWith("}\n");
    assertThat(err.toString()).contains("Findings by relation", "contradiction");
  }

  @Test
  void eachWrongUseIsOneLineAndCodeTwo() {
    String[][] wrong = {
      {"check"},
      {"check", folder.resolve("no.txt").toString()},
      {"check", folder.toString(), "--no-such"},
      {"check", folder.toString(), "--report", "docx=x"},
      {"check", folder.toString(), "--report", "json"},
      {"check", folder.toString(), "--report", "json=-", "--report", "text=-"},
      {"check", folder.toString(), "--report", "json=" + folder.resolve("no/x.json")},
      {"check", folder.toString(), "--report", "json=" + folder},
      {"check", folder.toString(), "--fail-on", "fatal"},
      {"check", folder.toString(), "--published", "a.txt=gestern"},
      {"check", folder.toString(), "--rules", folder.resolve("no").toString()},
      {"check", folder.toString(), "--lang", "fr"},
      {"check", folder.toString(), "--color", "red"},
      {"check", "-", "--watch", folder.toString()},
      {"check", folder.toString(), "--report"},
      {},
      {"chek", "x"},
    };
    for (String[] args : wrong) {
      err.getBuffer().setLength(0);
      assertThat(run((r, p) -> complete(), args)).as(String.join(" ", args)).isEqualTo(2);
      assertThat(err.toString().lines()).as(String.join(" ", args)).hasSize(1);
      assertThat(err.toString()).startsWith("hegao: ").doesNotContain("Exception");
    }
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aWrongNameIsToldWithTheNearest() {
    run((r, p) -> complete(), "chek", "x");
    run((r, p) -> complete(), "check", "x", "--chagned-since=HEAD");
    run((r, p) -> complete(), "explain", "--lang", "en");
    run((r, p) -> complete(), "check", "x", "--min-confidence", "high");
    run((r, p) -> complete(), "check", "x", "--quiet", "--quiet");
    assertThat(err.toString().lines())
        .containsExactly(
            "hegao: 没有名为 chek 的命令；最接近的是 check（hegao --help 列出全部）",
            "hegao: 没有名为 --chagned-since 的选项；最接近的是 --changed-since（hegao check --help 列出全部）",
            "hegao: missing argument PLACE (see hegao explain --help)",
            "hegao: --min-confidence 应在 0 与 1 之间，不能是 high",
            "hegao: 选项 --quiet 只能给一次");
  }

  @Test
  void whatStandardOutputDoesNotTakeIsAnIncompleteRunOfAnyCommand() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Terminal terminal = new Terminal(new PrintWriter(full), new PrintWriter(err), false, false);
    assertThat(Main.run((r, p) -> complete(), terminal, "rules")).isEqualTo(3);
    assertThat(err.toString()).isEqualTo("hegao: 标准输出未能写完\n");
  }

  @Test
  void aRefusalOfTheStagesIsCodeTwoAndAFailureCodeThree() {
    Pipeline refusing =
        (request, progress) -> {
          throw new Refusal("规则文件 a.drl 第 3 行");
        };
    Pipeline failing =
        (request, progress) -> {
          throw new IllegalStateException("broken\nin two");
        };
    assertThat(run(refusing, "check", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("hegao: 规则文件 a.drl 第 3 行\n");
    err.getBuffer().setLength(0);
    assertThat(run(failing, "check", folder.toString())).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void requestCarriesTheOptions() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "甲");
    Request[] seen = new Request[1];
    run(
        (request, progress) -> {
          seen[0] = request;
          return complete();
        },
        "check",
        folder.toString(),
        "--home",
        "重庆",
        "--published",
        folder.resolve("x/../a.txt") + "=2025-09-30",
        "--report",
        "json=-");
    assertThat(seen[0].homes().given()).contains("重庆");
    assertThat(seen[0].published()).containsKey(article);
    assertThat(seen[0].paths()).containsExactly(folder);
  }

  @Test
  void helpAndVersion() {
    assertThat(run((r, p) -> complete(), "--version")).isZero();
    assertThat(out.toString()).isEqualTo("hegao " + Version.NUMBER + "\n");
    out.getBuffer().setLength(0);
    assertThat(run((r, p) -> complete(), "check", "--help")).isZero();
    assertThat(out.toString()).contains("用法：", "显示此帮助", "通配符", "--fail-on");
    out.getBuffer().setLength(0);
    assertThat(run((r, p) -> complete(), "check", "--help", "--lang", "en")).isZero();
    assertThat(out.toString()).contains("Files, folders").doesNotContain("通配符");
  }

  @Test
  void versionIsThatOfTheBuild() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<version>" + Version.NUMBER + "</version>\n  <packaging>");
  }
}
