package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.claim.Suppression;
import hegao.text.Article;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {
  private static final RulePages PAGES =
      rule -> Optional.of("# 同一事物前后数值不一\n\n两处不合。\n\n## 应报\n\n    甲{0}\n");

  private static String sarif(Report report) throws IOException {
    return Written.by("sarif", report, PAGES);
  }

  private static JsonNode run(Report report) throws IOException {
    return JsonMapper.shared().readTree(sarif(report)).get("runs").get(0);
  }

  private static JsonNode result(JsonNode run, String rule) {
    return StreamSupport.stream(run.get("results").spliterator(), false)
        .filter(result -> result.get("ruleId").asString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isValidByTheSchemaOfTheStandard() throws IOException {
    SarifSchema schema = new SarifSchema();
    assertThat(schema.against(sarif(Fixture.everything()))).isEmpty();
    assertThat(schema.against(sarif(new Fixture().report()))).isEmpty();
    assertThat(schema.against(sarif(Hostile.report()))).isEmpty();
    assertThat(schema.against(sarif(setAside()))).isEmpty();
    assertThat(schema.against("{\"version\":\"2.1.0\",\"runs\":[{\"results\":1}]}")).isNotEmpty();
  }

  @Test
  void tellsTheLanguageAndHowColumnsCount() throws IOException {
    JsonNode run = run(Fixture.everything());
    assertThat(run.get("language").asString()).isEqualTo("zh-CN");
    assertThat(run.at("/tool/driver/language").asString()).isEqualTo("zh-CN");
    assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
  }

  @Test
  void aFindingHasOnePlaceAndTheOthersAreRelated() throws IOException {
    JsonNode result = result(run(Fixture.everything()), "same-topic-different-value");
    assertThat(result.get("locations")).hasSize(1);
    assertThat(result.get("relatedLocations")).hasSize(1);
    JsonNode region = result.at("/locations/0/physicalLocation/region");
    assertThat(region.get("startLine").asInt()).isEqualTo(2);
    String line = "本报讯（记者 林一帆）2024年，重庆汽车产量254万辆，其中新能源汽车95.3万辆。";
    int start = region.get("startColumn").asInt() - 1;
    int end = region.get("endColumn").asInt() - 1;
    assertThat(line.substring(start, end)).isEqualTo("95.3万辆");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("%E7%A8%BF%E4%BB%B6/2025-02-10_%E6%B1%BD%E8%BD%A6.txt");
    assertThat(result.get("partialFingerprints").propertyNames())
        .containsExactly("hegaoFinding/v1");
  }

  @Test
  void columnsAreUtf16UnitsBehindRareCharacters() throws IOException {
    Fixture made = new Fixture();
    Article article = made.article("a.txt", "题\n😀𠮷县汽车产量254万辆，又说264万辆。");
    Claim a = made.claim(article, "254万辆", "汽车产量", "2540000", "5000", "辆", 2024);
    Claim b = made.claim(article, "264万辆", "汽车产量", "2640000", "5000", "辆", 2024);
    made.finding("r", Relation.CONTRADICTION, Severity.ERROR, "两处不合。", a, b);
    JsonNode region = run(made.report()).at("/results/0/locations/0/physicalLocation/region");
    assertThat(region.get("startColumn").asInt()).isEqualTo(10);
    assertThat(region.get("endColumn").asInt()).isEqualTo(15);
  }

  @Test
  void levelsFollowTheStandard() throws IOException {
    JsonNode run = run(Fixture.everything());
    JsonNode wrong = result(run, "same-topic-different-value");
    assertThat(wrong.get("kind").asString()).isEqualTo("fail");
    assertThat(wrong.get("level").asString()).isEqualTo("error");
    JsonNode open = result(run, "same-topic-open-scope");
    assertThat(open.get("kind").asString()).isEqualTo("review");
    assertThat(open.get("level").asString()).isEqualTo("none");
    assertThat(result(run, "rounding").get("level").asString()).isEqualTo("note");
  }

  private static Report setAside() {
    Report report = Fixture.everything();
    List<Finding> findings = new ArrayList<>(report.findings());
    Suppression.Kind[] kinds = Suppression.Kind.values();
    for (int i = 0; i < kinds.length; i++) {
      LocalDate day = LocalDate.of(2025, 10, 1);
      findings.set(i, findings.get(i).suppressed(new Suppression(kinds[i], "口径不同", "编辑甲", day)));
    }
    return report
        .with(findings)
        .noting(
            List.of(
                new Notice(Notice.Kind.STALE, "s.yaml:3", List.of("0123456789abcdef")),
                new Notice(Notice.Kind.INLINE_NO_RULE, "a.md:2", List.of())));
  }

  @Test
  void whatIsSetAsideStaysWithItsReason() throws IOException {
    JsonNode run = run(setAside());
    JsonNode suppression = run.at("/results/0/suppressions/0");
    assertThat(suppression.get("kind").asString()).isEqualTo("external");
    assertThat(suppression.get("justification").asString()).isEqualTo("口径不同（编辑甲）");
    assertThat(run.at("/results/2/suppressions/0/kind").asString()).isEqualTo("inSource");
    assertThat(run.at("/results/4/suppressions")).isEmpty();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run.at("/invocations/0/toolConfigurationNotifications")).hasSize(2);
  }

  @Test
  void whatWasNotReadIsANotification() throws IOException {
    JsonNode invocation = run(Fixture.everything()).at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    JsonNode notice = invocation.at("/toolExecutionNotifications/0");
    assertThat(notice.get("level").asString()).isEqualTo("error");
    assertThat(notice.at("/message/text").asString()).contains("稿件/坏.txt", "不是文本文件");
    assertThat(notice.at("/descriptor/id").asString()).isEqualTo("unread");
  }

  @Test
  void pagesOfRulesAreHelp() throws IOException {
    JsonNode rule = run(Fixture.everything()).at("/tool/driver/rules/0");
    assertThat(rule.at("/help/markdown").asString()).startsWith("# 同一事物");
    assertThat(rule.at("/help/text").asString()).contains("两处不合。").doesNotContain("##");
    assertThat(rule.at("/fullDescription/text").asString()).isEqualTo("两处不合。");
  }

  @Test
  void noArticleMakesAPlaceholderOrALink() throws IOException {
    String text = run(Hostile.report()).at("/results/0/message/text").asString();
    assertThat(text).contains("{{0}}", "] (http").doesNotContain("](", "\u202e", "\u0007");
  }
}
