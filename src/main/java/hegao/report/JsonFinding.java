package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Finding;
import hegao.claim.Suppression;
import java.io.IOException;
import java.util.Locale;

/** Writes the fields of a finding as JSON, alike for the formats that have them. */
final class JsonFinding {
  private JsonFinding() {}

  /** What it is, before its claims. */
  static void head(Finding finding, JsonGenerator json) throws IOException {
    json.writeStringField("id", finding.id());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("relation", finding.relation().name());
    json.writeStringField("severity", lower(finding.severity()));
    json.writeStringField("title", finding.title());
  }

  /** What it says, after its claims. */
  static void tail(Finding finding, JsonGenerator json) throws IOException {
    json.writeStringField("message", finding.message());
    json.writeStringField("arithmetic", finding.arithmetic());
    json.writeStringField("cause", finding.cause());
    json.writeNumberField("confidence", finding.confidence());
    json.writeArrayFieldStart("reasons");
    for (String reason : finding.reasons()) {
      json.writeString(reason);
    }
    json.writeEndArray();
    suppressed(finding.suppressed(), json);
  }

  private static void suppressed(Suppression suppression, JsonGenerator json) throws IOException {
    if (suppression == null) {
      json.writeNullField("suppressed");
      return;
    }
    json.writeObjectFieldStart("suppressed");
    json.writeStringField("kind", suppression.kind().label());
    json.writeStringField("reason", suppression.reason());
    json.writeStringField("author", suppression.author());
    json.writeStringField(
        "date", suppression.date() == null ? null : suppression.date().toString());
    json.writeEndObject();
  }

  /** A constant as JSON has it. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
