package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Unread;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

/** A JSON object a line: each finding, each file that was not read, and the counts last. */
final class JsonLines implements Format {
  private final Words words;

  JsonLines(Words words) {
    this.words = words;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Spots spots = new Spots(words);
    for (Finding finding : report.findings()) {
      line(out, json -> finding(finding, spots, json));
    }
    for (Unread unread : report.unread()) {
      line(
          out,
          json -> {
            json.writeStringField("type", "unread");
            json.writeStringField("path", unread.path());
            json.writeStringField("reason", unread.reason());
          });
    }
    for (Notice notice : report.notices()) {
      line(
          out,
          json -> {
            json.writeStringField("type", "notice");
            json.writeStringField("kind", JsonFinding.lower(notice.kind()).replace('_', '-'));
            json.writeStringField("message", Telling.of(notice, words));
          });
    }
    line(out, json -> summary(report, json));
    out.flush();
  }

  /** What fills one object. */
  private interface Filling {
    void fill(JsonGenerator json) throws IOException;
  }

  private static void line(Writer out, Filling filling) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JsonWriting.plain(line)) {
      json.writeStartObject();
      filling.fill(json);
      json.writeEndObject();
    }
    // Some programs take these two for the end of a line.
    out.write(line.toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
    out.write('\n');
  }

  private static void finding(Finding finding, Spots spots, JsonGenerator json) throws IOException {
    json.writeStringField("type", "finding");
    JsonFinding.head(finding, json);
    json.writeArrayFieldStart("places");
    for (Claim claim : finding.claims()) {
      Spot spot = spots.of(claim);
      json.writeStartObject();
      json.writeStringField("path", spot.path());
      if (spot.region() == null) {
        json.writeStringField("place", spot.told());
      } else {
        json.writeNumberField("line", spot.region().line());
        json.writeNumberField("column", spot.region().column());
        json.writeNumberField("endLine", spot.region().endLine());
        json.writeNumberField("endColumn", spot.region().endColumn());
      }
      json.writeStringField("subject", claim.subject());
      json.writeStringField("metric", claim.metric());
      json.writeStringField("text", Quoting.value(claim));
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonFinding.tail(finding, json);
  }

  private static void summary(Report report, JsonGenerator json) throws IOException {
    List<Finding> standing = Telling.standing(report);
    json.writeStringField("type", "summary");
    json.writeNumberField("files", report.files());
    json.writeNumberField("archive", report.archived());
    json.writeNumberField("articles", report.checked().size());
    json.writeNumberField("numbers", report.coverage().numbers());
    json.writeNumberField("claims", report.coverage().claims());
    json.writeNumberField("compared", report.coverage().compared());
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      json.writeNumberField(
          JsonFinding.lower(severity) + "s",
          standing.stream().filter(found -> found.severity() == severity).count());
    }
    json.writeNumberField("suppressed", report.findings().size() - standing.size());
    json.writeNumberField("unread", report.unread().size());
  }
}
