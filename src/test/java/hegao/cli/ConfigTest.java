package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.settings.Key;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
  private static final String RULE =
      """
      package rules.own

      import hegao.claim.*

      global Findings findings

      rule "own-any"
          @title("自定") @severity("note") @relation("WORDING")
      when
          $p : Pair( related )
      then
          findings.report(drools.getRule().getName(), $p);
      end
      """;

  @TempDir private Path folder;
  private final Session session = new Session();

  @BeforeEach
  void twoArticlesThatDiffer() throws IOException {
    Session.write(folder, "稿件/2025-01-20_甲.txt", "年报\n2024年，南充蚕茧产量1.86万吨。\n");
    Session.write(folder, "稿件/2025-03-02_乙.txt", "春讯\n2024年，南充蚕茧产量1.68万吨。\n");
  }

  private String config(String text) throws IOException {
    return Session.write(folder, "hegao.yaml", text);
  }

  private int check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", folder.resolve("稿件").toString()));
    args.addAll(List.of(more));
    return session.run(args.toArray(String[]::new));
  }

  @Test
  void tellsThePlaceOfAPatternAndOfADateForNoFile() throws IOException {
    String file = config("home: 南充\nexclude: ['[z']\n");
    assertThat(check("--config", file)).isEqualTo(2);
    assertThat(session.err()).endsWith("hegao.yaml:2：exclude 的通配符不能用：[z\n");
    assertThat(check("--exclude", "[z")).isEqualTo(2);
    assertThat(session.err()).isEqualTo("hegao: --exclude 的通配符不能用：[z\n");
    assertThat(check("--published", "无此.txt=2025-03-01")).isEqualTo(2);
    assertThat(session.err()).isEqualTo("hegao: published 所指的文件不存在：无此.txt\n");
    assertThat(check("--config", config("report: {pdf: x}\n"))).isEqualTo(2);
    assertThat(session.err()).contains("markdown, csv，不能是 pdf");
  }

  @Test
  void theFileStandsInForOptions() throws IOException {
    String file = config("severity: {level: note}\nreport: {json: '-'}\n");
    assertThat(check("--config", file)).isZero();
    assertThat(session.out()).contains("\"severity\" : \"note\"");
    assertThat(check("--config", file, "--fail-on", "note")).isEqualTo(1);
    assertThat(check("--config", file, "--severity", "level=error")).isEqualTo(1);
    assertThat(check("--config", file, "--no-config", "--report", "json=-")).isEqualTo(1);
  }

  @Test
  void namesOfRulesAreCheckedBeforeAnythingIsRead() throws IOException {
    String file = config("home: 南充\nselect:\n  - level\n  - shares\n");
    boolean[] ran = new boolean[1];
    String[] args = {"check", folder.toString(), "--config", file};
    int code =
        Session.run(
            (request, progress) -> {
              ran[0] = true;
              throw new Refusal("too late");
            },
            session,
            args);
    assertThat(code).isEqualTo(2);
    assertThat(ran[0]).isFalse();
    assertThat(session.err()).isEqualTo("hegao: " + file + ":4：没有名为 shares 的规则或规则类；最接近的是 share\n");
  }

  @Test
  void leastConfidenceLeavesFindingsOutAndSaysSo() throws IOException {
    assertThat(check("--report", "json=-", "--min-confidence", "1")).isZero();
    assertThat(session.err()).contains("另有 1 条发现的把握不到 1.0").hasLineCount(1);
    assertThat(check("--config", config("min-confidence: 1\n"), "--report", "text=-")).isZero();
    assertThat(check("--min-confidence", "7")).isEqualTo(2);
    assertThat(session.err()).contains("--min-confidence").hasLineCount(1);
  }

  @Test
  void homesComeFromTheArticleTheFolderAndTheFileInThisOrder() throws IOException {
    Session.write(folder, "稿件/县/丙.txt", "蚕讯\n2024年，全县蚕茧产量3吨。\n");
    Session.write(folder, "稿件/县/丁.txt", "---\nhome: 丁县\n---\n蚕讯\n2024年，全县蚕茧产量3吨。\n");
    Session.write(folder, "稿件/市.txt", "蚕讯\n2024年，全市蚕茧产量3吨。\n");
    String file = config("publication: 重庆日报\nfolders:\n  - path: 稿件/县\n    home: 云溪县\n");
    String articles = folder.resolve("稿件").toString();
    assertThat(session.run("claims", articles, "--format", "csv", "--config", file)).isZero();
    assertThat(session.out())
        .containsPattern("丙.txt.*云溪县.*3吨")
        .containsPattern("丁.txt.*丁县.*3吨")
        .containsPattern("市.txt.*重庆.*3吨");
    session.run("claims", articles, "--format", "csv", "--config", file, "--home", "乐山市");
    assertThat(session.out()).containsPattern("丁.txt.*乐山市.*3吨");
  }

  @Test
  void aFolderLeavesFindingsOutThatStandInItAlone() throws IOException {
    Session.write(folder, "稿件/县/丙.txt", "夏讯\n2024年，南充蚕茧产量1.68万吨。\n");
    String file = config("folders:\n  - path: 稿件\n    ignore: [level]\n");
    assertThat(check("--config", file, "--report", "json=-")).isZero();
    file = config("folders:\n  - path: 稿件/县\n    ignore: same-topic-different-value\n");
    assertThat(check("--config", file, "--report", "json=-")).isEqualTo(1);
    file = config("folders:\n  - path: 稿件\n    ignore:\n      - levl\n");
    assertThat(check("--config", file)).isEqualTo(2);
    assertThat(session.err()).endsWith(":4：没有名为 levl 的规则或规则类；最接近的是 level\n");
  }

  @Test
  void patternsSayWhichFilesOfAFolderAreRead() throws IOException {
    Session.write(folder, "稿件/草稿/丙.txt", "夏讯\n2024年，南充蚕茧产量1.99万吨。\n");
    String articles = folder.resolve("稿件").toString();
    String file = config("exclude: 稿件/草稿\n");
    session.run("claims", articles, "--format", "csv", "--config", file);
    assertThat(session.out()).contains("甲.txt").doesNotContain("丙.txt");
    session.run("claims", articles, "--format", "csv", "--no-config", "--include", "*丙*");
    assertThat(session.out()).contains("丙.txt").doesNotContain("甲.txt");
    String named = folder.resolve("稿件/草稿/丙.txt").toString();
    session.run("claims", named, "--format", "csv", "--config", file);
    assertThat(session.out()).contains("丙.txt");
    assertThat(check("--no-config", "--exclude", "*")).isEqualTo(2);
    assertThat(session.err()).contains("没有可核对的文件").hasLineCount(1);
    assertThat(check("--config", config("include:\n  - '*.txt'\n  - '['\n"))).isEqualTo(2);
    assertThat(session.err()).contains(":3：include 的通配符不能用：[").hasLineCount(1);
  }

  @Test
  void showTellsWhereEachValueComesFrom() throws IOException {
    Files.createDirectory(folder.resolve("地方版"));
    String file = config("home: 南充\nfail-on: note\nfolders:\n  - path: 地方版\n    home: 甲县\n");
    String[] args = {"config", "show", "--config", file, "--fail-on", "warning"};
    assertThat(session.run(args)).isZero();
    assertThat(session.out())
        .containsPattern("home +南充 +.*hegao.yaml:1\n")
        .containsPattern("fail-on +warning +命令行\n")
        .containsPattern("lang +zh +默认\n")
        .containsPattern("folders.home +甲县 +.*hegao.yaml:5\n");
    for (Key key : Key.OF_FILE) {
      assertThat(session.out()).contains("\n" + key.written());
    }
    assertThat(session.run("config", "show", "--config", file, "--lang", "en")).isZero();
    assertThat(session.out()).contains("command line", "default");
  }

  @Test
  void eachWrongFileIsCodeTwo() throws IOException {
    assertThat(check("--config", folder.resolve("none.yaml").toString())).isEqualTo(2);
    assertThat(session.err()).contains("找不到配置文件").hasLineCount(1);
    assertThat(check("--config", folder.toString())).isEqualTo(2);
    assertThat(check("--config")).isEqualTo(2);
    assertThat(check("--config", config("hom: 甲\nfail-on: 3\n"))).isEqualTo(2);
    assertThat(session.err()).hasLineCount(2);
    assertThat(check("--config", config("hom: 甲\n"), "--lang", "en")).isEqualTo(2);
    assertThat(session.err()).endsWith("hegao.yaml:1: no key hom; the nearest is home\n");
    assertThat(session.run("config")).isEqualTo(2);
    assertThat(session.err()).hasLineCount(1);
  }

  @Test
  void everyKeyButThoseOfFilesIsAnOptionOfCheck() {
    List<String> own = List.of("publication", "folders");
    session.run("check", "--help");
    String help = session.out();
    assertThat(Key.OF_FILE)
        .filteredOn(key -> !own.contains(key.written()))
        .allMatch(key -> help.contains("--" + key.written() + "="));
  }

  /** The nearest file is taken; what is found, not named, brings no rules out of the articles. */
  @Test
  void aFoundFileIsTrustedLessThanANamedOne() throws IOException, InterruptedException {
    Session.write(folder, "规则/own/own-any.drl", RULE);
    config("rules: 规则\nreport: {json: '-'}\n");
    Path articles = folder.resolve("稿件");
    assertThat(process(1, folder, "check", "稿件")).contains("own-any");
    assertThat(process(1, articles, "check", ".")).contains("own-any");
    String refused = process(2, folder, "check", ".");
    assertThat(refused).contains("hegao.yaml:1：规则是程序").hasLineCount(1);
    assertThat(process(2, folder, "check", "稿件/2025-01-20_甲.txt", "规则")).contains("规则是程序");
    assertThat(process(1, folder, "check", ".", "--config", "hegao.yaml")).contains("own-any");
  }

  @Test
  void aFoundFileWritesInItsOwnFolderOnly() throws IOException, InterruptedException {
    Path outside = Files.createTempFile("hegao", ".html");
    Files.createSymbolicLink(folder.resolve("link.html"), outside);
    for (String target : List.of("../x.html", outside.toString(), "link.html")) {
      config("report:\n  html: " + target + "\n");
      assertThat(process(2, folder, "check", "稿件")).contains("hegao.yaml:2：报告要写到").hasLineCount(1);
    }
    assertThat(outside).isEmptyFile();
    Files.delete(outside);
    config("report:\n  html: 报告.html\n");
    process(1, folder.resolve("稿件"), "check", ".");
    assertThat(folder.resolve("报告.html")).isNotEmptyFile();
  }

  @Test
  void colourIsUsedWhenAskedForAndNeverStandsAlone() throws IOException, InterruptedException {
    assertThat(process(1, folder, "check", "稿件")).contains("✗ 矛盾", "【1.86万吨】");
    String red = process(1, folder, "check", "稿件", "--color", "always");
    assertThat(red).contains("\u001b[1;31m✗ 矛盾", "\u001b[1;4m1.86万吨\u001b[0m");
    config("color: always\n");
    assertThat(process(1, folder, "check", "稿件")).isEqualTo(red);
    assertThat(process(1, folder, "check", "稿件", "--color=never")).doesNotContain("\u001b");
  }

  private static String process(int code, Path at, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), "hegao.cli.Main"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(at.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isEqualTo(code);
    return out;
  }
}
