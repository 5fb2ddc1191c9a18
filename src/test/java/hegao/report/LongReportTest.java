package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A very long report in a real browser; the clock is generous, for machines that do much else. */
class LongReportTest {
  private static final int PATIENCE_MILLIS = 9_000;

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path file;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    file = folder.resolve("long.html");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new Html(Words.in(Language.ZH), RulePages.NONE).write(LongReport.make(), out);
    }
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "no Chromium on this machine: browser tests skipped");
    browser = new Browser(program.get(), Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static String see(String expression) throws IOException, InterruptedException {
    return browser.evaluate(expression);
  }

  private static long timed(String expression) throws IOException, InterruptedException {
    String frame = "new Promise(done => requestAnimationFrame(() => setTimeout(done)))";
    return (long)
        Double.parseDouble(
            see(
                "(async () => { const t = performance.now(); "
                    + expression
                    + "; await "
                    + frame
                    + "; return performance.now() - t; })()"));
  }

  @Test
  void isNoLargerThanItsClaimsAllow() throws IOException {
    assertThat(Files.size(file)).isLessThan(LongReport.CLAIMS / 10_000 * 5_000_000L);
  }

  @Test
  void opensAndStaysSmooth() throws Exception {
    long before = System.nanoTime();
    browser.open(file.toUri());
    assertThat(see("document.querySelectorAll('#cards > .card').length")).isNotEqualTo("0");
    long opened = (System.nanoTime() - before) / 1_000_000;
    long filtered =
        timed("filters.elements.q.value = '第1999条'; filters.dispatchEvent(new Event('input'))");
    assertThat(see("document.querySelector('#filters output').value")).isEqualTo("显示 1 条");
    long cleared =
        timed("filters.elements.q.value = ''; filters.dispatchEvent(new Event('input'))");
    assertThat(see("document.querySelector('#filters output').value")).isEqualTo("显示 2000 条");
    long scrolled = timed("scrollTo(0, 1e6)");
    System.out.printf(
        "long report: %d bytes, opened %d ms, painted %s ms, filter %d ms, clear %d ms, scroll %d ms%n",
        Files.size(file), opened, painted(), filtered, cleared, scrolled);
    assertThat(opened).isLessThan(PATIENCE_MILLIS);
    assertThat(Math.max(Math.max(filtered, cleared), scrolled)).isLessThan(PATIENCE_MILLIS / 3);
  }

  private static String painted() throws IOException, InterruptedException {
    return see(
        "Math.round((performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime)");
  }

  @Test
  void showsMoreFindingsAsTheReaderGetsThere() throws Exception {
    browser.open(file.toUri());
    assertThat(see("document.querySelectorAll('#cards > .card').length")).isEqualTo("100");
    see("document.querySelector('.end').scrollIntoView()");
    Thread.sleep(300);
    assertThat(Integer.parseInt(see("document.querySelectorAll('#cards > .card').length")))
        .isGreaterThan(100);
    String last =
        see(
            "(() => { filters.elements.q.value = '第1999条'; filters.dispatchEvent(new"
                + " Event('input')); return document.querySelector('#cards > .card').id; })()");
    browser.open(URI.create("about:blank"));
    browser.open(URI.create(file.toUri() + "#" + last));
    assertThat(see("document.activeElement.id")).isEqualTo(last);
  }

  @Test
  void showsTheFirstFindingsAndANoteWithoutScripts() throws Exception {
    browser.send("Emulation.setScriptExecutionDisabled", "\"value\":true");
    try {
      browser.open(file.toUri());
      assertThat(see("document.querySelectorAll('#cards > .card').length")).isEqualTo("200");
      assertThat(see("document.querySelector('.waiting').textContent")).contains("200", "1800");
    } finally {
      browser.send("Emulation.setScriptExecutionDisabled", "\"value\":false");
    }
  }

  @Test
  void putsEveryFindingOnPaper() throws Exception {
    browser.open(file.toUri());
    see("dispatchEvent(new Event('beforeprint'))");
    assertThat(see("document.querySelectorAll('#cards > .card').length")).isEqualTo("2000");
  }
}
