package hegao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Claim;
import hegao.report.Figures;
import hegao.report.JsonClaim;
import hegao.report.JsonLocation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;

/** Writes claims for programs: a JSON array of objects, one a line. */
final class ClaimJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ClaimJson() {}

  static void write(List<ClaimRow> rows, PrintWriter out) throws IOException {
    out.print("[");
    String before = "\n";
    for (ClaimRow row : rows) {
      out.print(before + object(row));
      before = ",\n";
    }
    out.println("\n]");
  }

  private static String object(ClaimRow row) throws IOException {
    StringWriter text = new StringWriter();
    Claim claim = row.claim();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("path", row.path());
      JsonLocation.fields(row.at(), json);
      json.writeStringField("kind", claim.kind().name());
      json.writeStringField("subject", claim.subject());
      json.writeStringField("metric", claim.metric());
      json.writeArrayFieldStart("qualifiers");
      for (String qualifier : claim.qualifiers()) {
        json.writeString(qualifier);
      }
      json.writeEndArray();
      JsonClaim.value(claim, json);
      JsonClaim.period(claim, json);
      json.writeStringField("modality", claim.modality().name());
      json.writeStringField("text", claim.place().in(claim.article().source().text()));
      json.writeEndObject();
    }
    return text.toString();
  }

  /** A value in its base unit; empty for null. */
  static String number(Claim claim, BigDecimal numberOrNull) {
    return numberOrNull == null ? "" : Figures.plain(claim.kind(), numberOrNull);
  }
}
