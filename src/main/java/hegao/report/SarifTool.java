package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Finding;
import hegao.claim.Severity;
import hegao.report.page.RulePage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the tool of a SARIF run: the rules that found something, their pages as help. */
final class SarifTool {
  private final Words words;
  private final RulePages pages;

  SarifTool(Words words, RulePages pages) {
    this.words = words;
    this.pages = pages;
  }

  void write(Map<String, Finding> rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "hegao");
    json.writeStringField("fullName", "核稿 hegao " + Version.NUMBER);
    json.writeStringField("version", Version.NUMBER);
    json.writeStringField("semanticVersion", Version.NUMBER);
    json.writeStringField("language", Language.ZH.tag());
    json.writeArrayFieldStart("rules");
    for (Finding finding : rules.values()) {
      rule(finding, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Finding finding, JsonGenerator json) throws IOException {
    String id = finding.rule();
    json.writeStartObject();
    json.writeStringField("id", id);
    SarifText.message("shortDescription", finding.title(), json);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(finding.severity()));
    json.writeEndObject();
    String page = pages.of(id).orElse("");
    if (!page.isEmpty()) {
      RulePage read = RulePaper.of(Map.of(id, page)).get(0);
      SarifText.message("fullDescription", first(read.parts()), json);
      json.writeObjectFieldStart("help");
      json.writeStringField("text", text(read));
      json.writeStringField("markdown", page);
      json.writeEndObject();
    }
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(pages.family(id).isEmpty() ? "hegao" : pages.family(id));
    json.writeString(words.of(finding.relation()));
    json.writeEndArray();
    json.writeStringField("precision", finding.severity() == Severity.ERROR ? "high" : "medium");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String first(List<RulePage.Part> parts) {
    return parts.isEmpty() ? "" : parts.get(0).text();
  }

  private static String text(RulePage page) {
    return page.parts().stream()
        .map(RulePage.Part::text)
        .collect(Collectors.joining("\n\n", page.title() + "\n\n", "\n"));
  }

  /** A severity as SARIF calls it; it has the same three words. */
  static String level(Severity severity) {
    return JsonFinding.lower(severity);
  }
}
