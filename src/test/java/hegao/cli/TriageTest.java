package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Suppressions, baselines and changes, from the command line to the reports, over real files. */
class TriageTest {
  private static final String RULE = "same-topic-different-value";
  private static final String ONE = "2024年，云溪县茶叶产量3.72万吨。\n";
  private static final String OTHER = "2024年，云溪县茶叶产量3.27万吨。\n";

  @TempDir private Path folder;
  private final Session session = new Session();
  private String report;

  @BeforeEach
  void articles() throws IOException {
    Session.write(folder, "稿/a.txt", ONE);
    Session.write(folder, "稿/b.txt", OTHER);
    report = folder.resolve("r.json").toString();
  }

  private int check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", folder.resolve("稿").toString()));
    args.addAll(List.of("--report", "json=" + report, "--no-config"));
    args.addAll(List.of(more));
    return session.run(args.toArray(String[]::new));
  }

  private JsonNode findings() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(Path.of(report))).get("findings");
  }

  private String id() throws IOException {
    for (JsonNode finding : findings()) {
      if (finding.get("relation").asString().equals("CONTRADICTION")) {
        return finding.get("id").asString();
      }
    }
    throw new AssertionError("no contradiction");
  }

  private String suppressions(String fingerprint, String more) throws IOException {
    String text = "- fingerprint: \"" + fingerprint + "\"\n  reason: 口径不同\n" + more;
    return Session.write(folder, "s.yaml", text);
  }

  @Test
  void aFolderIsNoBaseline() {
    assertThat(session.run("check", folder.toString(), "--baseline", folder.toString()))
        .isEqualTo(2);
    assertThat(session.err()).isEqualTo("hegao: " + folder + "：这是文件夹\n");
  }

  @Test
  void aSuppressedFindingStaysAndDoesNotCount() throws IOException {
    assertThat(check()).isEqualTo(1);
    String file = suppressions(id(), "  author: 编辑甲\n  date: 2026-01-02\n");
    assertThat(check("--suppressions", file)).isZero();
    JsonNode suppressed = findings().get(0).get("suppressed");
    assertThat(suppressed.get("reason").asString()).isEqualTo("口径不同");
    assertThat(suppressed.get("author").asString()).isEqualTo("编辑甲");
    assertThat(suppressed.get("date").asString()).isEqualTo("2026-01-02");
    assertThat(session.out()).contains("差错 0", "已免报 1");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void aChangedFigureIsNoLongerSuppressedAndTheEntryIsStale() throws IOException {
    check();
    String file = suppressions(id(), "");
    Session.write(folder, "稿/b.txt", OTHER.replace("3.27", "3.17"));
    assertThat(check("--suppressions", file)).isEqualTo(1);
    assertThat(session.err()).contains("s.yaml:1：免报条目", "没有对上任何发现");
    assertThat(Files.readString(Path.of(report))).contains("\"kind\" : \"stale\"");
    assertThat(check("--suppressions", file, "--prune-suppressions")).isEqualTo(1);
    assertThat(session.err()).contains("已删去 1 条");
    assertThat(Path.of(file)).isEmptyFile();
  }

  @Test
  void movedTextKeepsItsFingerprint() throws IOException {
    check();
    String before = id();
    Session.write(folder, "稿/a.txt", "茶事\n\n春风又绿。\n\n" + ONE);
    check();
    assertThat(id()).isEqualTo(before);
  }

  @Test
  void eachMistakeIsOneLineAndCodeTwo() throws IOException {
    String broken = Session.write(folder, "s.yaml", "- fingerprint: \"0123456789abcdef\"\n");
    String other = Session.write(folder, "b.json", "[]");
    String none = folder.resolve("no").toString();
    String[][] wrong = {
      {"--suppressions", broken},
      {"--suppressions", none},
      {"--baseline", other},
      {"--baseline", none},
      {"--write-baseline", none + "/b.json"},
      {"--write-baseline", folder.toString()},
      {"--prune-suppressions", "--select", "level"},
      {"--report", "sarfi=" + none},
      {"--changed-since", "HEAD"},
    };
    for (String[] args : wrong) {
      assertThat(check(args)).as(String.join(" ", args)).isEqualTo(2);
      assertThat(session.err().lines()).as(String.join(" ", args)).hasSize(1);
      assertThat(session.err()).startsWith("hegao: ").doesNotContain("Exception");
      assertThat(session.out()).isEmpty();
    }
    check("--report", "sarfi=" + none);
    assertThat(session.err()).contains("最接近的是 sarif");
  }

  @Test
  void aBaselineKnowsWhatWasThere() throws IOException {
    String file = folder.resolve("b.json").toString();
    assertThat(check("--write-baseline", file)).isZero();
    assertThat(check("--baseline", file)).isZero();
    assertThat(session.err()).contains("1 条是已知的，0 条不再出现");
    assertThat(findings().get(0).get("suppressed").get("kind").asString()).isEqualTo("baseline");
    Session.write(folder, "稿/a.txt", "茶事\n\n春风又绿。\n\n" + ONE);
    assertThat(check("--baseline", file)).as("moved text").isZero();
    Session.write(folder, "稿/a.txt", ONE.replace("3.72", "3.62"));
    assertThat(check("--baseline", file)).as("a changed figure").isEqualTo(1);
    assertThat(session.err()).contains("0 条是已知的，1 条不再出现");
  }

  @Test
  void anArticleSetsItsNextLineAside() throws IOException {
    Session.write(
        folder, "稿/b.md", "# 茶事\n\n<!-- hegao-disable-next-line " + RULE + " -- 转载 -->\n" + OTHER);
    Files.delete(folder.resolve("稿/b.txt"));
    assertThat(check()).as(session.err()).isZero();
    assertThat(findings().get(0).get("suppressed").get("reason").asString()).isEqualTo("转载");
    assertThat(findings().get(0).get("suppressed").get("kind").asString()).isEqualTo("inline");
  }

  @Test
  void anInlineSuppressionThatIsWrongIsNamedAndTheRestChecked() throws IOException {
    Files.delete(folder.resolve("稿/b.txt"));
    String[][] wrong = {
      {"", "要写明规则"},
      {RULE, "没有写理由"},
      {"same-topic-diferent-value -- 转载", "最接近的是 " + RULE},
    };
    for (String[] one : wrong) {
      Session.write(
          folder, "稿/b.md", "# 茶事\n\n<!-- hegao-disable-next-line " + one[0] + " -->\n" + OTHER);
      assertThat(check()).as(one[0]).isEqualTo(2);
      assertThat(session.err()).contains("b.md:3：", one[1]);
      assertThat(session.err().lines()).hasSize(1);
      assertThat(findings().get(0).get("suppressed").isNull()).isTrue();
    }
    Session.write(
        folder, "稿/b.md", "# 茶事\n\n<!-- hegao-disable-next-line " + RULE + " -- 转载 -->\n无数。\n");
    assertThat(check()).isZero();
    assertThat(session.err()).contains("b.md:3：", "没有对上下一行");
  }

  @Test
  void onlyWhatStandsBesideAChangeIsReported() throws Exception {
    assumeTrue(git("--version") == 0, "no git on this machine: skipped");
    git("init", "-q");
    git("config", "user.name", "t");
    git("config", "user.email", "t@example.org");
    Session.write(folder, "稿/c.txt", "2024年，青石市小麦产量5.1万吨。\n");
    Session.write(folder, "稿/d.txt", "2024年，青石市小麦产量5.3万吨。\n");
    git("add", ".");
    git("commit", "-q", "-m", "x");
    assertThat(check("--changed-since", "HEAD")).isZero();
    assertThat(findings()).isEmpty();
    assertThat(session.err()).contains("改动的 0 个文件", "另有 2 条");
    Session.write(folder, "稿/d.txt", "麦收\n\n2024年，青石市小麦产量5.3万吨。\n");
    assertThat(check("--changed-since", "HEAD")).isEqualTo(1);
    assertThat(findings()).hasSize(1);
    assertThat(Files.readString(Path.of(report))).contains("小麦");
    Session.write(folder, "稿/新.txt", "2024年，云溪县茶叶产量3.5万吨。\n");
    check("--changed-since", "HEAD");
    assertThat(findings().size()).isGreaterThan(1);
    assertThat(check("--changed-since", "no-such")).isEqualTo(2);
    assertThat(session.err()).contains("没有 no-such 这个提交").hasLineCount(1);
    assertThat(check("--changed-since=--output=x")).isEqualTo(2);
    git("add", ".");
    git("commit", "-q", "-m", "y");
    assertThat(check("--changed-since", "HEAD~1")).isEqualTo(1);
    assertThat(check("--changed-since", "HEAD")).isZero();
  }

  private int git(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(args));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  @Test
  void aSuppressionFileNextToTheWorkIsNotNeeded() throws IOException {
    Files.write(folder.resolve("s.yaml"), "# 空\n".getBytes(StandardCharsets.UTF_8));
    assertThat(check("--suppressions", folder.resolve("s.yaml").toString())).isEqualTo(1);
  }
}
