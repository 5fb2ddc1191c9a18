package hegao.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.claim.Suppression;
import hegao.report.Fixture;
import hegao.report.Language;
import hegao.report.Words;
import hegao.settings.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
  private static final Words ZH = Words.in(Language.ZH);
  private static final Root ROOT = new Root(Path.of("").toAbsolutePath());

  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsKnown() throws IOException {
    Report report = Fixture.everything();
    Path file = folder.resolve("b.json");
    Baseline written = BaselineFile.write(file, report.findings(), ROOT);
    assertThat(BaselineFile.read(file, ZH)).isEqualTo(written);
    Checked checked = Checked.of(report, ROOT, true, true);
    Report settled = written.apply(report, checked, "基线中已有");
    assertThat(settled.findings())
        .allMatch(f -> f.suppressed().kind() == Suppression.Kind.BASELINE);
    assertThat(settled.notices())
        .containsExactly(new Notice(Notice.Kind.KNOWN, file.toString(), List.of("5", "0")));
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void whatIsNoLongerThereIsCountedWhereItsFilesWereChecked() throws IOException {
    Report report = Fixture.everything();
    Path file = folder.resolve("b.json");
    Baseline written = BaselineFile.write(file, report.findings(), ROOT);
    Report fewer = report.with(new ArrayList<>(report.findings().subList(1, 5)));
    Checked all = Checked.of(report, ROOT, false, true);
    assertThat(written.apply(fewer, all, "x").notices().get(0).details()).containsExactly("4", "1");
  }

  @Test
  void isTheSameWhateverTheOrder() throws IOException {
    Report report = Fixture.everything();
    Path one = folder.resolve("1.json");
    Path two = folder.resolve("2.json");
    BaselineFile.write(one, report.findings(), ROOT);
    List<hegao.claim.Finding> turned = new ArrayList<>(report.findings());
    java.util.Collections.reverse(turned);
    BaselineFile.write(two, turned, ROOT);
    assertThat(one).hasSameTextualContentAs(two);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          不是 JSON                                                   | 不是 JSON
          {"kind": "hegao-baseline", "schemaVersion": "1",           | 不是 JSON
          []                                                         | 不是 hegao 写的基线
          {}                                                         | 不是 hegao 写的基线
          {"schemaVersion": "1", "findings": []}                     | 不是 hegao 写的基线
          {"kind": "hegao-baseline", "schemaVersion": "2"}           | 别的版本
          """)
  void eachMistakeIsNamed(String text, String cause) throws IOException {
    Path file = Files.writeString(folder.resolve("b.json"), text);
    assertThatThrownBy(() -> BaselineFile.read(file, ZH))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("b.json")
        .hasMessageContaining(cause)
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
  }

  @Test
  void aMissingOneIsNamed() {
    assertThatThrownBy(() -> BaselineFile.read(folder.resolve("no.json"), ZH))
        .hasMessageContaining("no.json")
        .hasMessageContaining("读不出");
  }

  @Test
  void namesAreSeenFromTheRoot() throws IOException {
    Files.createDirectories(folder.resolve("repo/.git"));
    Path inner = Files.createDirectories(folder.resolve("repo/稿件"));
    Root root = Root.above(inner);
    assertThat(root.folder()).isEqualTo(folder.resolve("repo").toAbsolutePath().normalize());
    assertThat(root.name(inner.resolve("x/../a.txt").toString())).isEqualTo("稿件/a.txt");
    assertThat(root.name("/elsewhere/./a.txt")).isEqualTo("/elsewhere/a.txt");
    assertThat(ROOT.name("./稿件/a.txt")).isEqualTo("稿件/a.txt");
    assertThat(ROOT.name("包.zip!/a.txt")).isEqualTo("包.zip!/a.txt");
    assertThat(ROOT.name("a\0b")).isEqualTo("a\0b");
  }
}
