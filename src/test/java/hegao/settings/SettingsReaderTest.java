package hegao.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hegao.report.Language;
import hegao.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  private static final Words WORDS = Words.in(Language.ZH);

  @TempDir private Path folder;

  private Settings read(String... lines) throws IOException {
    Path file = folder.resolve("hegao.yaml");
    Files.write(file, List.of(lines));
    return SettingsReader.read(file, WORDS);
  }

  private List<String> mistakes(String... lines) throws IOException {
    Unusable broken = catchThrowableOfType(Unusable.class, () -> read(lines));
    assertThat(broken).as(String.join(" / ", lines)).isNotNull();
    String place = folder.resolve("hegao.yaml").toString();
    return broken.getMessage().lines().map(line -> line.replace(place, "Y")).toList();
  }

  @Test
  void valuesKeepTheirLines() throws IOException {
    Settings settings =
        read("home: 云溪县", "select: [level, share]", "severity:", "  level: note", "ignore: rank");
    assertThat(settings.text(Key.HOME)).contains("云溪县");
    assertThat(settings.find(Key.SELECT).orElseThrow().arguments())
        .containsExactly("level", "share");
    Setting severity = settings.find(Key.SEVERITY).orElseThrow();
    assertThat(severity.shown()).isEqualTo("level=note");
    assertThat(severity.line()).isEqualTo(3);
    assertThat(severity.items().get(0).line()).isEqualTo(4);
    assertThat(settings.find(Key.IGNORE).orElseThrow().arguments()).containsExactly("rank");
    assertThat(settings.place(4)).endsWith("hegao.yaml:4");
  }

  @Test
  void filesAreSeenFromTheFolderOfTheFile() throws IOException {
    Files.createDirectory(folder.resolve("词表"));
    Settings settings = read("lexicon: 词表", "report:", "  html: 报告.html", "  json: '-'");
    assertThat(settings.text(Key.LEXICON)).contains(folder.resolve("词表").toString());
    assertThat(settings.find(Key.REPORT).orElseThrow().arguments())
        .containsExactly("html=" + folder.resolve("报告.html"), "json=-");
  }

  @Test
  void foldersHaveKeysOfTheirOwn() throws IOException {
    Files.createDirectory(folder.resolve("地方版"));
    Settings settings = read("folders:", "  - path: 地方版", "    home: 云溪县");
    assertThat(settings.folders()).hasSize(1);
    assertThat(settings.folders().get(0).path()).isEqualTo(folder.resolve("地方版"));
    assertThat(settings.folders().get(0).text(Key.HOME)).contains("云溪县");
  }

  @Test
  void nothingButCommentsIsNoMistake() throws IOException {
    assertThat(read("# home: 云溪县").values()).isEmpty();
    assertThat(read("select: []").find(Key.SELECT)).isPresent();
  }

  @Test
  void unknownKeysAreNamedWithTheNearest() throws IOException {
    assertThat(mistakes("home: 甲", "fail_on: note"))
        .containsExactly("Y:2：没有名为 fail_on 的键；最接近的是 fail-on");
    assertThat(mistakes("folders:", "  - path: .", "    hme: 甲"))
        .containsExactly("Y:3：没有名为 hme 的键；最接近的是 home");
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    assertThat(mistakes("hom: 甲", "fail-on: fatal", "min-confidence: 2"))
        .containsExactly(
            "Y:1：没有名为 hom 的键；最接近的是 home",
            "Y:2：fail-on 只能是 error, warning, note, never，不能是 fatal",
            "Y:3：min-confidence 应为 0 至 1 的数，不能是 2");
  }

  @Test
  void wrongTypesAreOneLineEach() throws IOException {
    String[][] wrong = {
      {"home: [甲]"},
      {"home: 12"},
      {"home: true"},
      {"home:"},
      {"home: ' '"},
      {"home: {甲: 乙}"},
      {"min-confidence: '0.5'"},
      {"min-confidence: .inf"},
      {"fail-on: [error]"},
      {"select: {level: note}"},
      {"select: [[level]]"},
      {"severity: level"},
      {"severity: [level]"},
      {"severity: {level: [note]}"},
      {"severity: {level: fatal}"},
      {"published: {a.txt: 去年}"},
      {"report: {docx: a.docx}"},
      {"report: html"},
      {"lexicon: 没有"},
      {"rules: 没有"},
      {"folders: 地方版"},
      {"folders: [地方版]"},
      {"folders: [{home: 甲}]"},
      {"folders: [{path: 没有}]"},
      {"- home: 甲"},
      {"home 甲"},
      {"home：甲"},
      {"home: 甲", "home: 乙"},
      {"a: &a [甲]", "b: *a"},
      {"home: \"甲"},
      {"home: 甲", "---", "home: 乙"},
    };
    for (String[] lines : wrong) {
      assertThat(mistakes(lines)).as(String.join(" / ", lines)).hasSize(1);
      assertThat(mistakes(lines).get(0)).matches("Y(:\\d+)?：.*[\\u4e00-\\u9fff].*");
    }
    assertThat(mistakes("home：甲").get(0)).contains("冒号应为半角");
  }

  @Test
  void whatItSaysCannotSteerATerminal() throws IOException {
    assertThat(mistakes("\"ho\\u001b[2Jme\": 甲").get(0)).doesNotContain("\u001b");
    assertThat(mistakes("x".repeat(100_000) + ": 甲").get(0).length()).isLessThan(300);
  }
}
