package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Unread;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** GitLab's code quality report: what stands, and what was not read. */
final class GitLab implements Format {
  private final Words words;

  GitLab(Words words) {
    this.words = words;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Spots spots = new Spots(words);
    Set<String> taken = new HashSet<>();
    try (JsonGenerator json = JsonWriting.indented(out)) {
      json.writeStartArray();
      for (Finding finding : Telling.standing(report)) {
        write(finding, distinct(finding.id(), taken), spots, json);
      }
      for (Unread unread : report.unread()) {
        String reason = words.labelled(words.of("unread"), Visible.of(unread.reason()));
        json.writeStartObject();
        head("unread", distinct("unread:" + unread.path(), taken), reason, "blocker", json);
        place("location", unread.path(), 1, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
    out.flush();
  }

  private void write(Finding finding, String fingerprint, Spots spots, JsonGenerator json)
      throws IOException {
    List<Claim> claims = finding.claims();
    Spot spot = spots.of(claims.get(0));
    String text = spot.before(Telling.message(finding, words));
    json.writeStartObject();
    head(finding.rule(), fingerprint, text, severity(finding.severity()), json);
    place("location", spot.path(), spot.line(), json);
    json.writeArrayFieldStart("other_locations");
    for (Claim claim : claims.subList(1, claims.size())) {
      Spot other = spots.of(claim);
      place(null, other.path(), other.line(), json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("content");
    json.writeStringField("body", String.join("\n", Telling.lines(finding, spots, words)));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void head(
      String rule, String fingerprint, String text, String severity, JsonGenerator json)
      throws IOException {
    json.writeStringField("type", "issue");
    json.writeStringField("check_name", rule);
    json.writeStringField("description", text);
    json.writeArrayFieldStart("categories");
    json.writeString("Bug Risk");
    json.writeEndArray();
    json.writeStringField("severity", severity);
    json.writeStringField("fingerprint", fingerprint);
  }

  private static void place(String field, String path, int line, JsonGenerator json)
      throws IOException {
    if (field == null) {
      json.writeStartObject();
    } else {
      json.writeObjectFieldStart(field);
    }
    // GitLab finds no file by a path that begins with a dot.
    json.writeStringField("path", path.startsWith("./") ? path.substring(2) : path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", line);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** GitLab drops the second of two that have one fingerprint. */
  private static String distinct(String fingerprint, Set<String> taken) {
    String one = fingerprint;
    for (int i = 2; !taken.add(one); i++) {
      one = fingerprint + "-" + i;
    }
    return one;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
