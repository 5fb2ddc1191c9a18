package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.text.Source;
import hegao.text.Unread;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Static Analysis Results Interchange Format, version 2.1.0 (OASIS, errata 01). */
final class Sarif implements Format {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Words words;
  private final RulePages pages;

  Sarif(Words words, RulePages pages) {
    this.words = words;
    this.pages = pages;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<String, Finding> rules = new LinkedHashMap<>();
    report.findings().forEach(finding -> rules.putIfAbsent(finding.rule(), finding));
    try (JsonGenerator json = JsonWriting.indented(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      new SarifTool(words, pages).write(rules, json);
      json.writeStringField("language", Language.ZH.tag());
      json.writeStringField("columnKind", "utf16CodeUnits");
      invocation(report, json);
      artifacts(report, json);
      json.writeArrayFieldStart("results");
      SarifResult result = new SarifResult(words, new ArrayList<>(rules.keySet()));
      for (Finding finding : report.findings()) {
        result.write(finding, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    out.flush();
  }

  private void invocation(Report report, JsonGenerator json) throws IOException {
    List<Notice> faults = report.notices().stream().filter(n -> n.kind().fault()).toList();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", report.unread().isEmpty() && faults.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Unread unread : report.unread()) {
      json.writeStartObject();
      String reason =
          words.labelled(words.of("unread"), words.labelled(unread.path(), unread.reason()));
      notification("error", "unread", reason, json);
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      SarifText.artifact(unread.path(), json);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("toolConfigurationNotifications");
    for (Notice notice : report.notices()) {
      json.writeStartObject();
      String level = notice.kind().fault() ? "error" : "note";
      String id = JsonFinding.lower(notice.kind()).replace('_', '-');
      notification(level, id, Telling.of(notice, words), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void notification(String level, String id, String text, JsonGenerator json)
      throws IOException {
    json.writeStringField("level", level);
    SarifText.message("message", text, json);
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", id);
    json.writeEndObject();
  }

  private static void artifacts(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (Source source : report.sources()) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      SarifText.uri(source.path(), json);
      json.writeEndObject();
      json.writeObjectFieldStart("hashes");
      json.writeStringField("sha-256", source.sha256());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
