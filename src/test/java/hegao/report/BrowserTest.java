package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hegao.claim.Claim;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Article;
import hegao.triage.Entry;
import hegao.triage.Suppressions;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser; skipped where there is none. */
class BrowserTest {
  @TempDir private static Path folder;
  private static Browser browser;
  private static URI page;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "no Chromium on this machine: browser tests skipped");
    browser = new Browser(program.get(), Files.createDirectory(folder.resolve("profile")));
    page = write("报告 一.html", Fixture.everything());
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static URI write(String name, Report report) throws IOException {
    return write(name, report, Language.ZH);
  }

  private static URI write(String name, Report report, Language language) throws IOException {
    Path file = folder.resolve(name);
    RulePages pages = rule -> Optional.of("# 题\n说明。\n## 应报\n    甲写【1】，乙写【2】。\n");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new Html(Words.in(language), pages).write(report, out);
    }
    return file.toUri();
  }

  private static String see(String expression) throws IOException, InterruptedException {
    return browser.evaluate(expression);
  }

  private static String shownCards() throws IOException, InterruptedException {
    return see("[...document.querySelectorAll('.card')].filter(c => c.checkVisibility()).length");
  }

  @Test
  void asksForNothingButItself() throws Exception {
    browser.open(page);
    assertThat(browser.requests()).containsExactly(page.toString());
    assertThat(browser.complained()).isFalse();
    assertThat(shownCards()).isEqualTo("5");
  }

  @Test
  void filtersAndKeepsThemInTheAddress() throws Exception {
    browser.open(page);
    see("(f => { f.elements.s.value = 'error'; f.dispatchEvent(new Event('input')); })(filters)");
    assertThat(shownCards()).isEqualTo("1");
    assertThat(see("location.hash")).isEqualTo("#s=error");
    browser.open(URI.create("about:blank"));
    browser.open(URI.create(page + "#q=5018&s=warning"));
    assertThat(shownCards()).isEqualTo("1");
    assertThat(see("document.querySelector('#filters output').value")).isEqualTo("显示 1 条");
  }

  @Test
  void theTitleOfAFindingLeadsToThePageOfItsRule() throws Exception {
    browser.open(page);
    see("document.querySelector('.card h3 a').click()");
    Thread.sleep(200);
    assertThat(see("document.querySelector('.rule:target').open")).isEqualTo("true");
  }

  @Test
  void deepLinksLeadToTheFindingAndOpenTheArticle() throws Exception {
    browser.open(page);
    String id = see("document.querySelectorAll('.card')[3].id");
    browser.open(URI.create("about:blank"));
    browser.open(URI.create(page + "#" + id));
    assertThat(see("document.activeElement.id")).isEqualTo(id);
    see("location.hash = 'c2'");
    Thread.sleep(200);
    assertThat(see("document.getElementById('c2').closest('details').open")).isEqualTo("true");
  }

  @Test
  void aMarkTellsWhatItWasTakenFor() throws Exception {
    browser.open(URI.create("about:blank"));
    browser.open(URI.create(page + "#c2"));
    see("document.getElementById('c2').click()");
    assertThat(see("document.querySelector('.tip').textContent"))
        .isEqualTo("95.3万辆　重庆·新能源汽车产量 · 2024年 · 实际 矛盾");
    see("document.getElementById('c2').click()");
    assertThat(see("document.querySelectorAll('.tip').length")).isEqualTo("0");
  }

  @Test
  void keysStepThroughTheFindings() throws Exception {
    browser.open(page);
    browser.press("j");
    browser.press("j");
    browser.press("k");
    assertThat(see("document.activeElement === document.querySelector('.card')")).isEqualTo("true");
    browser.press("/");
    assertThat(see("document.activeElement.name")).isEqualTo("q");
    browser.press("Escape");
    browser.press("?");
    assertThat(see("document.getElementById('help').open")).isEqualTo("true");
  }

  @Test
  void remembersWhatTheEditorSays() throws Exception {
    browser.open(page);
    see("document.querySelector('.act').click()");
    see(
        "(b => { b.querySelector('select').value = 'accepted'; b.querySelector('input').value = '口径不同';"
            + " b.dispatchEvent(new Event('input')); })(document.querySelector('.triage'))");
    browser.open(URI.create("about:blank"));
    browser.open(page);
    String snippet = see("document.querySelector('#snippet textarea').value");
    assertThat(snippet).contains("kind: accepted", "reason: \"口径不同\"", "fingerprint: ");
    Path file = Files.writeString(folder.resolve("hegao-suppressions.yaml"), snippet);
    Entry entry = Suppressions.read(file, Words.in(Language.ZH)).entries().get(0);
    assertThat(entry.why().reason()).isEqualTo("口径不同");
    assertThat(entry.files()).containsExactly("稿件/2025-02-10_汽车.txt", "稿件/2026-02-08_年报.txt");
    see("localStorage.clear()");
  }

  @Test
  void isWholeWithoutScripts() throws Exception {
    browser.send("Emulation.setScriptExecutionDisabled", "\"value\":true");
    try {
      browser.open(page);
      assertThat(shownCards()).isEqualTo("5");
      assertThat(see("document.getElementById('filters').hidden")).isEqualTo("true");
    } finally {
      browser.send("Emulation.setScriptExecutionDisabled", "\"value\":false");
    }
  }

  @Test
  void articlesRunNothing() throws Exception {
    Fixture made = new Fixture();
    String attack =
        "<script>window.hit=1</script><img src=x onerror=window.hit=2><svg onload=window.hit=3>"
            + "\"' onmouseover=\"window.hit=4\" <!-- ]]></style></title></textarea></template>\u2028\u202E";
    Article article =
        made.article("<img src=x onerror=hit=5>'\".txt", attack + "\n" + attack + "9辆");
    Claim a = made.claim(article, "9辆", attack, "9", "1", "<b>", 2024);
    made.finding("javascript:alert(1)", Relation.CONTRADICTION, Severity.ERROR, attack, a, a);
    made.unread(attack, attack);
    URI hostile = write("hostile.html", made.report());
    browser.open(hostile);
    assertThat(see("String(window.hit)")).isEqualTo("undefined");
    assertThat(browser.requests()).containsExactly(hostile.toString());
    assertThat(see("document.querySelectorAll('img, script:not(body > script)').length"))
        .isEqualTo("0");
    assertThat(see("document.querySelector('.message').textContent"))
        .startsWith("<script>window.hit=1</script><img");
  }

  @Test
  void isAccessible() throws Exception {
    String axe;
    try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (String scheme : new String[] {"light", "dark"}) {
      browser.send(
          "Emulation.setEmulatedMedia",
          "\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]");
      browser.open(page);
      see("document.querySelectorAll('details').forEach(d => d.open = true)");
      see("document.querySelector('.act').click()");
      see("document.styleSheets[0].insertRule('* { content-visibility: visible !important }')");
      see("(() => {" + axe + "; return 1; })()");
      String violations =
          see(
              "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(r =>"
                  + " JSON.stringify(r.violations.map(v => [v.id, v.nodes.map(n => n.html)])))");
      assertThat(violations).as(scheme).isEqualTo("[]");
    }
  }

  @Test
  void printsEveryFindingWithItsQuotes() throws Exception {
    browser.open(page);
    String answer = browser.send("Page.printToPDF", "\"printBackground\":false");
    byte[] pdf = Base64.getDecoder().decode(Browser.field(answer, "data"));
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    browser.send("Emulation.setEmulatedMedia", "\"media\":\"print\"");
    assertThat(
            see(
                "[...document.querySelectorAll('.card blockquote')].filter(q =>"
                    + " q.checkVisibility({contentVisibilityAuto: true})).length"))
        .isEqualTo("10");
    browser.send("Emulation.setEmulatedMedia", "\"media\":\"\"");
  }

  @Test
  void whatIsChineseInAnEnglishPageIsTaggedSo() throws Exception {
    browser.open(write("english.html", Fixture.everything(), Language.EN));
    see(
        "document.querySelectorAll('[lang=zh-CN], .path, script, style, svg, select,"
            + " .story summary span, .unread').forEach(part => part.remove())");
    assertThat(see("document.documentElement.lang")).isEqualTo("en");
    assertThat(
            see("(document.body.textContent.match(/.{0,20}\\p{Script=Han}.*/gu) || []).join('|')"))
        .isEmpty();
  }

  @Test
  void fitsAPhone() throws Exception {
    browser.send(
        "Emulation.setDeviceMetricsOverride",
        "\"width\":360,\"height\":740,\"deviceScaleFactor\":1,\"mobile\":false");
    browser.open(page);
    see("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(see("document.documentElement.scrollWidth <= 360")).isEqualTo("true");
    browser.send("Emulation.clearDeviceMetricsOverride", "");
  }
}
