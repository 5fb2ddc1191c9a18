package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was published before as evidence, from the command line and the configuration. */
class ArchiveTest {
  private static final String OLD = "蚕讯\n2024年，柳源县蚕茧产量1.86万吨。\n";
  private static final String OLDER = "麦讯\n2023年，石门县大豆产量8.1万吨。\n";
  private static final String AGAINST_OLDER = "豆讯\n2023年，石门县大豆产量1.8万吨。\n";

  @TempDir private Path folder;
  private final Session session = new Session();

  @BeforeEach
  void articles() throws IOException {
    Session.write(folder, "稿/a.txt", "年报\n2024年，柳源县蚕茧产量1.68万吨。\n");
    Session.write(folder, "旧/b.txt", OLD);
    Session.write(folder, "旧/c.txt", OLDER);
    Session.write(folder, "旧/深/d.txt", AGAINST_OLDER);
  }

  private int check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", at("稿"), "--report"));
    args.add("json=" + at("r.json"));
    args.addAll(List.of(more));
    return session.run(args.toArray(String[]::new));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private JsonNode report() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("r.json")));
  }

  private void onlyBesideToday(String older) throws IOException {
    JsonNode report = report();
    assertThat(report.get("findings")).hasSize(1);
    assertThat(report.get("coverage").get("files").asInt()).isEqualTo(1);
    assertThat(report.get("coverage").get("archive").asInt()).isEqualTo(3);
    assertThat(report.get("coverage").get("claims").asInt()).isEqualTo(1);
    assertThat(report.get("coverage").get("compared").asInt()).isEqualTo(1);
    for (JsonNode document : report.get("documents")) {
      boolean old = document.has("archive") && document.get("archive").asBoolean();
      assertThat(old).isEqualTo(document.get("path").asString().contains(older));
    }
    assertThat(session.out()).contains("核对 1 个文件、1 篇稿件", "差错 1", "另有已刊文件 3 个作依据");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void onlyFindingsBesideWhatIsCheckedAreToldOfAFolder() throws IOException {
    assertThat(check("--no-config")).isZero();
    assertThat(check("--no-config", "--archive", at("旧"))).isEqualTo(1);
    onlyBesideToday("旧/");
    check("--no-config", "--archive", at("旧"), "--report", "html=" + at("r.html"));
    assertThat(Files.readString(folder.resolve("r.html")))
        .contains("1.86万吨", "另有已刊文件 3 个作依据")
        .doesNotContain("大豆");
    check("--no-config", "--archive", at("旧"), "--report", "junit=-");
    assertThat(session.out()).contains("a.txt").doesNotContain("name=\"" + at("旧"));
  }

  @Test
  void aFindingIsAboutWhatIsCheckedThoughTheArchiveDisagreesWithItself() throws IOException {
    Session.write(folder, "旧/0.txt", "旧讯\n2024年，柳源县蚕茧产量1.68万吨。\n");
    assertThat(check("--no-config", "--archive", at("旧"))).isEqualTo(1);
    JsonNode finding = report().get("findings").get(0);
    assertThat(finding.get("claims")).hasSize(3);
    assertThat(finding.get("message").asString())
        .contains("《蚕讯》写作“1.86万吨”，《年报》写作“1.68万吨”", "另有1处相关：《旧讯》");
  }

  @Test
  void aZipServesAsWell() throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("旧.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String text : List.of(OLD, OLDER, AGAINST_OLDER)) {
        zip.putNextEntry(new ZipEntry(text.substring(0, 2) + ".txt"));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(check("--no-config", "--archive", at("旧.zip"))).isEqualTo(1);
    onlyBesideToday("旧.zip!/");
  }

  @Test
  void patternsAndSeveralArchivesDoAndWhatIsInBothIsChecked() throws IOException {
    String[] parts = {"--archive", at("旧/*.txt"), "--archive", at("旧/深")};
    assertThat(check(parts)).isEqualTo(1);
    assertThat(report().get("coverage").get("archive").asInt()).isEqualTo(3);
    check("--no-config", at("旧"), "--archive", folder.toString());
    assertThat(report().get("coverage").get("files").asInt()).isEqualTo(4);
    assertThat(report().get("findings")).hasSize(2);
    assertThat(session.out()).doesNotContain("已刊");
  }

  @Test
  void theConfigurationNamesItFromItsOwnFolder() throws IOException {
    String file = Session.write(folder, "hegao.yaml", "home: 柳源\narchive: [旧]\n");
    assertThat(check("--config", file)).isEqualTo(1);
    onlyBesideToday("旧/");
    session.run("config", "show", "--config", file);
    assertThat(session.out()).containsPattern("archive +.*旧 +.*hegao.yaml:2\n");
    session.run("config", "show", "--config", file, "--archive", "新");
    assertThat(session.out()).containsPattern("archive +新 +命令行\n");
    file = Session.write(folder, "hegao.yaml", "home: 柳源\narchive:\n  - 旧\n  - 无\n");
    assertThat(check("--config", file)).isEqualTo(2);
    assertThat(session.err())
        .isEqualTo("hegao: " + file + ":4：archive 所指的文件或文件夹不存在：" + at("无") + "\n");
    file = Session.write(folder, "hegao.yaml", "archiv: 旧\n");
    assertThat(check("--config", file)).isEqualTo(2);
    assertThat(session.err()).contains("hegao.yaml:1：", "archive").hasLineCount(1);
  }

  @Test
  void whatIsNotThereIsOneLineAndCodeTwo() {
    for (String none : List.of(at("无"), "", "-")) {
      assertThat(check("--archive", none)).as(none).isEqualTo(2);
      assertThat(session.err()).startsWith("hegao: archive 所指的文件或文件夹不存在：").hasLineCount(1);
    }
    assertThat(check("--archive", at("无*.txt"))).isEqualTo(2);
    assertThat(session.err()).contains("没有符合此通配符的稿件").hasLineCount(1);
    assertThat(session.run("check", at("空"), "--archive", at("旧"))).isEqualTo(2);
    assertThat(session.err()).contains("找不到文件或文件夹").hasLineCount(1);
  }

  @Test
  void whatCannotBeReadIsToldAndNothingAtAllIsNothingToCheck() throws IOException {
    Files.write(folder.resolve("旧/坏.docx"), new byte[] {1, 2, 3});
    assertThat(check("--archive", at("旧"))).isEqualTo(3);
    assertThat(session.err()).contains("坏.docx").hasLineCount(1);
    Files.delete(folder.resolve("旧/坏.docx"));
    Files.createDirectory(folder.resolve("空"));
    assertThat(session.run("check", at("空"), "--archive", at("旧"))).isEqualTo(2);
    assertThat(session.err()).contains("没有可核对的文件").hasLineCount(1);
  }

  @Test
  void aBaselineHoldsWhatIsToldAndOldCommentsAreNotFaulted() throws IOException {
    String faulty = "# 麦\n\n<!-- hegao-disable-next-line -->\n麦收。\n";
    Session.write(folder, "旧/e.md", faulty);
    String baseline = at("b.json");
    assertThat(check("--archive", at("旧"), "--write-baseline", baseline)).isZero();
    assertThat(Files.readString(Path.of(baseline))).contains("a.txt").doesNotContain("c.txt");
    assertThat(check("--archive", at("旧"), "--baseline", baseline)).isZero();
    assertThat(session.err()).contains("1 条是已知的，0 条不再出现");
  }
}
