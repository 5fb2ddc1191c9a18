package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hegao.claim.Report;
import hegao.report.SarifSchema;
import hegao.report.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SARIF of real runs is valid by the schema of the standard. */
class SarifCorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("hegao.corpus", "../shared/corpus"));

  private static void valid(Path folder) throws IOException {
    Request request = new Request(List.of(folder), Map.of(), Optional.empty(), Optional.empty());
    Report report = new Stages().run(request, Progress.NONE);
    assertThat(report.findings()).as("%s", folder).isNotEmpty();
    assertThat(new SarifSchema().against(Written.by("sarif", report))).as("%s", folder).isEmpty();
  }

  @Test
  void ofTheExamples() throws IOException {
    valid(Path.of("src", "examples", "articles"));
  }

  @Test
  void ofAllCorporaWhereThereAreSome() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no corpora beside the project: skipped");
    List<Path> folders;
    try (Stream<Path> walk = Files.walk(CORPUS)) {
      folders = walk.filter(SarifCorpusTest::holdsArticles).sorted().toList();
    }
    assertThat(folders).isNotEmpty();
    for (Path folder : folders) {
      valid(folder);
    }
  }

  private static boolean holdsArticles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).count() > 1;
    } catch (IOException e) {
      return false;
    }
  }
}
