package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Report;
import hegao.report.Html;
import hegao.report.Language;
import hegao.report.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rebuilds the specimen report from the example articles. */
class SpecimenTest {
  private static final Path ARTICLES = Path.of("src", "examples", "articles");
  private static final Path SPECIMEN = Path.of("reports", "index.html");

  @Test
  void specimenIsWhatTheExamplesGive() throws IOException {
    Request request = new Request(List.of(ARTICLES), Map.of(), Optional.empty(), Optional.empty());
    Report report = new Stages().run(request, Progress.NONE);
    StringWriter out = new StringWriter();
    new Html(Words.in(Language.ZH), new RuleShelf(Optional.empty())).write(report, out);
    assertThat(out.toString().equals(Files.readString(SPECIMEN)))
        .as(
            "%s is not the report that the examples give now; rebuild it with%n"
                + "  mvn -q package -Dmaven.test.skip=true && java -jar target/hegao.jar check %s%n"
                + "from the project's folder, look at it, and commit it",
            SPECIMEN, ARTICLES)
        .isTrue();
  }

  @Test
  void isTheSameWhereverItIsMade() throws IOException {
    String page = Files.readString(SPECIMEN);
    Path home = Path.of("").toAbsolutePath();
    assertThat(page).doesNotContain(home.toString(), "\r").contains("src/examples/articles/");
  }
}
