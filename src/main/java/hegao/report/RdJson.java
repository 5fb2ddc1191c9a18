package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Unread;
import java.io.IOException;
import java.io.Writer;

/** The Reviewdog Diagnostic Format: what stands, and what was not read; columns count bytes. */
final class RdJson implements Format {
  private final Words words;

  RdJson(Words words) {
    this.words = words;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Spots spots = new Spots(words);
    try (JsonGenerator json = JsonWriting.indented(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("source");
      json.writeStringField("name", "hegao");
      json.writeEndObject();
      json.writeArrayFieldStart("diagnostics");
      for (Finding finding : Telling.standing(report)) {
        write(finding, spots, json);
      }
      for (Unread unread : report.unread()) {
        String reason = words.labelled(words.of("unread"), Visible.of(unread.reason()));
        json.writeStartObject();
        head("unread", reason, "ERROR", json);
        location(new Spot(unread.path(), null, ""), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    out.flush();
  }

  private void write(Finding finding, Spots spots, JsonGenerator json) throws IOException {
    Spot spot = spots.of(finding.claims().get(0));
    json.writeStartObject();
    String text = String.join("\n", Telling.lines(finding, spots, words));
    head(finding.rule(), spot.before(text), severity(finding.severity()), json);
    location(spot, json);
    json.writeArrayFieldStart("related_locations");
    for (Claim claim : finding.claims().subList(1, finding.claims().size())) {
      json.writeStartObject();
      Spot other = spots.of(claim);
      json.writeStringField("message", other.before(Quoting.value(claim)));
      location(other, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void head(String rule, String text, String severity, JsonGenerator json)
      throws IOException {
    json.writeStringField("message", text);
    json.writeStringField("severity", severity);
    json.writeObjectFieldStart("code");
    json.writeStringField("value", rule);
    json.writeEndObject();
  }

  private static void location(Spot spot, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", spot.path());
    if (spot.region() != null) {
      json.writeObjectFieldStart("range");
      position("start", spot.region().line(), spot.region().byteColumn(), json);
      position("end", spot.region().endLine(), spot.region().endByteColumn(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void position(String field, int line, int column, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", line);
    json.writeNumberField("column", column);
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return severity == Severity.NOTE ? "INFO" : severity.name();
  }
}
