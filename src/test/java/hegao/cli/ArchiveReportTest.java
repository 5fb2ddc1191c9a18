package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hegao.claim.Report;
import hegao.report.Browser;
import hegao.report.Html;
import hegao.report.Language;
import hegao.report.Words;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a folder of real articles, where there is one; measured, with a generous clock. */
class ArchiveReportTest {
  private static final Path ARCHIVE =
      Path.of(System.getProperty("hegao.archive", "../shared/corpus/archive"));

  @TempDir private Path folder;

  @Test
  void isWrittenAndPaintedQuickly() throws Exception {
    assumeTrue(Files.isDirectory(ARCHIVE), "no archive beside the project: skipped");
    long start = System.nanoTime();
    Request request = new Request(List.of(ARCHIVE), Map.of(), Optional.empty(), Optional.empty());
    Report report = new Stages().run(request, Progress.NONE);
    long checked = System.nanoTime();
    Path file = folder.resolve("archive.html");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new Html(Words.in(Language.ZH), new RuleShelf(Optional.empty())).write(report, out);
    }
    long written = System.nanoTime();
    double share = (double) (written - checked) / (written - start);
    System.out.printf(
        "archive: %d claims, %d bytes, report %.1f %% of the run%n",
        report.claims().size(), Files.size(file), 100 * share);
    assertThat(share).isLessThan(0.45);
    paint(file);
  }

  private void paint(Path file) throws Exception {
    assumeTrue(Browser.program().isPresent(), "no Chromium on this machine: not painted");
    Path profile = Files.createDirectory(folder.resolve("profile"));
    try (Browser browser = new Browser(Browser.program().get(), profile)) {
      browser.open(file.toUri());
      String painted =
          browser.evaluate(
              "new Promise(done => { const see = () => { const [first] ="
                  + " performance.getEntriesByName('first-contentful-paint'); if (first)"
                  + " done(first.startTime); else setTimeout(see, 20); }; see(); })");
      System.out.println("archive: first paint after " + painted + " ms");
      assertThat(Double.parseDouble(painted)).isLessThan(3_000);
      assertThat(browser.requests()).containsExactly(file.toUri().toString());
    }
  }
}
