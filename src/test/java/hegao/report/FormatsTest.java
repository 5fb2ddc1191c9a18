package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.claim.Suppression;
import hegao.text.Article;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats of other programs, each read back by a parser of its own kind. */
class FormatsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static Report withoutTheFirst() {
    Report report = Fixture.everything();
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.set(0, findings.get(0).suppressed(new Suppression("口径不同", "编辑甲", null)));
    return report.with(findings);
  }

  /** A report of {@code count} errors and as many notes. */
  private static Report many(int count) {
    Fixture made = new Fixture();
    Article article = made.article("a.txt", "题\n产量254万辆，又说264万辆。");
    Claim a = made.claim(article, "254万辆", "产量", "2540000", "5000", "辆", 2024);
    Claim b = made.claim(article, "264万辆", "产量", "2640000", "5000", "辆", 2024);
    for (int i = 0; i < count; i++) {
      made.finding("note", Relation.ROUNDING, Severity.NOTE, "提示" + i, a, b);
      made.finding("error", Relation.CONTRADICTION, Severity.ERROR, "差错" + i, a, b);
    }
    return made.report();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "html",
        "json",
        "text",
        "sarif",
        "junit",
        "github",
        "gitlab",
        "checkstyle",
        "rdjson",
        "jsonl",
        "markdown",
        "csv"
      })
  void eachFormatIsDeterministicAndTellsWhatWasNotRead(String format) throws IOException {
    String once = Written.by(format, Fixture.everything());
    assertThat(once).isEqualTo(Written.by(format, Fixture.everything()));
    assertThat(once).contains("不是文本文件").endsWith("\n");
    assertThat(Formats.NAMES).contains(format).hasSize(12);
    // What steers a terminal or turns a line round is in none, but for JSON's own escapes.
    assertThat(Written.by(format, Hostile.report()))
        .doesNotContain("\u0007", "\u0000", "\u001b")
        .matches(text -> format.startsWith("json") || !text.contains("\u202e"));
  }

  @Test
  void junitCountsWhatItHolds() throws Exception {
    Element suites = xml(Written.by("junit", withoutTheFirst())).getDocumentElement();
    int cases = suites.getElementsByTagName("testcase").getLength();
    assertThat(suites.getAttribute("tests")).isEqualTo(Integer.toString(cases));
    assertThat(suites.getElementsByTagName("failure").getLength()).isZero();
    assertThat(suites.getElementsByTagName("skipped").getLength()).isEqualTo(1);
    assertThat(suites.getElementsByTagName("error").getLength()).isEqualTo(1);
    suites = xml(Written.by("junit", Fixture.everything())).getDocumentElement();
    Element failure = (Element) suites.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("type")).isEqualTo("CONTRADICTION");
    assertThat(failure.getTextContent()).contains("两位数字颠倒", "2026-02-08_年报.txt:3");
    assertThat(suites.getAttribute("failures")).isEqualTo("1");
    int suite = suites.getElementsByTagName("testsuite").getLength();
    assertThat(suite).isEqualTo(3);
  }

  @Test
  void xmlHoldsHostileWordsAsText() throws Exception {
    Element suites = xml(Written.by("junit", Hostile.report())).getDocumentElement();
    assertThat(suites.getElementsByTagName("script").getLength()).isZero();
    Element style = xml(Written.by("checkstyle", Hostile.report())).getDocumentElement();
    assertThat(style.getElementsByTagName("script").getLength()).isZero();
    Element error = (Element) style.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("message")).contains("<script>", "]]>", "‹U+202E›");
  }

  @Test
  void checkstyleGroupsByFile() throws Exception {
    Element style = xml(Written.by("checkstyle", Fixture.everything())).getDocumentElement();
    assertThat(style.getElementsByTagName("file").getLength()).isEqualTo(2);
    Set<String> severities = new HashSet<>();
    for (int i = 0; i < style.getElementsByTagName("error").getLength(); i++) {
      Element error = (Element) style.getElementsByTagName("error").item(i);
      severities.add(error.getAttribute("severity"));
      assertThat(Integer.parseInt(error.getAttribute("line"))).isPositive();
    }
    assertThat(severities).containsExactlyInAnyOrder("error", "warning", "info");
  }

  @Test
  void githubShowsTenOfATypeAndCountsTheRest() throws IOException {
    List<String> lines = Written.by("github", many(15)).lines().toList();
    assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
    assertThat(lines).filteredOn(line -> line.startsWith("::notice ")).hasSize(10);
    assertThat(lines.get(lines.size() - 1)).contains("另有 11 条", "差错 5", "提示 6");
    assertThat(lines.get(0)).startsWith("::error file=a.txt,line=2,endLine=2,col=3,endColumn=8,");
    assertThat(Written.by("github", many(2))).doesNotContain("另有");
  }

  @Test
  void githubTakesNoCommandFromAnArticle() throws IOException {
    String out = Written.by("github", Hostile.report());
    assertThat(out.lines()).hasSize(3).allMatch(line -> line.matches("::(error|warning) .*"));
    assertThat(out).contains("%250A").contains("file=稿%2C件/a%3Ab %250A<b>.txt,");
    for (String line : out.lines().toList()) {
      String properties = line.substring(2, line.indexOf("::", 2));
      assertThat(properties.split(",")).allMatch(p -> p.matches("(error |warning )?\\w+=.*"));
    }
  }

  @Test
  void gitlabFingerprintsAreUniqueAndPathsRelative() throws IOException {
    JsonNode issues = JSON.readTree(Written.by("gitlab", Fixture.everything()));
    Set<String> seen = new HashSet<>();
    for (JsonNode issue : issues) {
      assertThat(seen.add(issue.get("fingerprint").asString())).isTrue();
      assertThat(issue.get("description").asString()).isNotBlank();
      assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
      assertThat(List.of("info", "minor", "major", "critical", "blocker"))
          .contains(issue.get("severity").asString());
    }
    assertThat(seen).hasSize(6);
    Report twice = Fixture.everything();
    List<Finding> doubled = new ArrayList<>(twice.findings());
    doubled.addAll(twice.findings());
    seen.clear();
    JSON.readTree(Written.by("gitlab", twice.with(doubled)))
        .forEach(issue -> seen.add(issue.get("fingerprint").asString()));
    assertThat(seen).hasSize(11);
  }

  @Test
  void rdjsonCountsBytes() throws IOException {
    JsonNode first = JSON.readTree(Written.by("rdjson", Fixture.everything())).at("/diagnostics/0");
    String line = "本报讯（记者 林一帆）2024年，重庆汽车产量254万辆，其中新能源汽车95.3万辆。";
    int before = line.substring(0, line.indexOf("95.3")).getBytes("UTF-8").length;
    assertThat(first.at("/location/range/start/line").asInt()).isEqualTo(2);
    assertThat(first.at("/location/range/start/column").asInt()).isEqualTo(before + 1);
    assertThat(first.at("/location/range/end/column").asInt()).isEqualTo(before + 1 + 10);
    assertThat(first.get("severity").asString()).isEqualTo("ERROR");
    assertThat(first.get("related_locations")).hasSize(1);
  }

  @Test
  void jsonLinesAreObjectsEach() throws IOException {
    List<String> lines = Written.by("jsonl", withoutTheFirst()).lines().toList();
    assertThat(lines).hasSize(7).noneMatch(line -> line.contains("\u2028"));
    JsonNode first = JSON.readTree(lines.get(0));
    assertThat(first.at("/suppressed/reason").asString()).isEqualTo("口径不同");
    assertThat(first.at("/places/0/line").asInt()).isEqualTo(2);
    JsonNode last = JSON.readTree(lines.get(6));
    assertThat(last.get("errors").asInt()).isZero();
    assertThat(last.get("suppressed").asInt()).isEqualTo(1);
    assertThat(last.get("unread").asInt()).isEqualTo(1);
    for (String line : Written.by("jsonl", Hostile.report()).split("\n", -1)) {
      assertThat(line.isEmpty() || JSON.readTree(line).isObject()).isTrue();
    }
  }

  @Test
  void csvCellsAreNoFormulas() throws IOException {
    String csv = Written.by("csv", Hostile.report());
    assertThat(csv).startsWith("\uFEFF轻重,").endsWith("\r\n");
    assertThat(csv).contains("\"'=cmd|");
    String[] rows = csv.split("\r\n");
    assertThat(rows).hasSize(4);
    for (String row : rows) {
      assertThat(row.replaceAll("\"([^\"]|\"\")*\"", "").chars().filter(c -> c == ',')).hasSize(12);
    }
    assertThat(Written.by("csv", withoutTheFirst())).contains(",口径不同,");
  }

  @Test
  void markdownTakesNoMarkupFromAnArticle() throws IOException {
    String text = Written.by("markdown", Hostile.report());
    assertThat(text)
        .doesNotContain("<script", "@s", "#12", "://", "www.e", "{{")
        .contains("&lt;script&gt;", "\\[点我\\](http:", "@<!-- -->someone", "1\\. =cmd");
    String fine = Written.by("markdown", withoutTheFirst());
    assertThat(fine).startsWith("<!-- hegao -->\n## 核稿报告\n").contains("<summary>已免报 1</summary>");
    assertThat(fine).contains("**93.5万辆**", "已免报 1");
  }

  @Test
  void markdownStaysWithinAComment() throws IOException {
    String text = Written.by("markdown", many(2_000));
    assertThat(text.length()).isLessThan(65_536);
    assertThat(text).contains("条未列出，见完整报告");
  }

  @Test
  void anUnknownNameIsNoFormat() {
    assertThat(new Formats(Words.in(Language.EN), RulePages.NONE, Optional.empty()).named("pdf"))
        .isEmpty();
  }
}
