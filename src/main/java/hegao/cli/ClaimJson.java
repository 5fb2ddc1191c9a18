package hegao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Claim;
import hegao.claim.Value;
import hegao.mention.Period;
import hegao.report.Figures;
import hegao.report.JsonLocation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
      string(json, "path", row.path());
      JsonLocation.fields(row.at(), json);
      json.writeStringField("kind", claim.kind().name());
      string(json, "subject", claim.subject());
      string(json, "metric", claim.metric());
      json.writeArrayFieldStart("qualifiers");
      for (String qualifier : claim.qualifiers()) {
        json.writeString(wellFormed(qualifier));
      }
      json.writeEndArray();
      value(json, claim);
      period(json, claim);
      json.writeStringField("modality", claim.modality().name());
      string(json, "text", claim.place().in(claim.article().source().text()));
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void value(JsonGenerator json, Claim claim) throws IOException {
    Value value = claim.value();
    if (value.number() == null) {
      string(json, "value", value.word());
    } else {
      number(json, "value", claim, value.number());
    }
    number(json, "maxValue", claim, value.max());
    string(json, "unit", value.unit());
    json.writeStringField("bound", value.bound().name());
  }

  private static void number(JsonGenerator json, String field, Claim claim, BigDecimal number)
      throws IOException {
    json.writeFieldName(field);
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number(claim, number));
    }
  }

  /** A value in its base unit; empty for null. */
  static String number(Claim claim, BigDecimal numberOrNull) {
    return numberOrNull == null ? "" : Figures.plain(claim.kind(), numberOrNull);
  }

  private static void period(JsonGenerator json, Claim claim) throws IOException {
    Period period = claim.dated();
    if (period == null) {
      json.writeNullField("period");
      return;
    }
    json.writeObjectFieldStart("period");
    json.writeStringField("start", period.start() == null ? null : period.start().toString());
    json.writeStringField("end", period.end().toString());
    json.writeBooleanField("implied", claim.period() == null);
    json.writeEndObject();
  }

  private static void string(JsonGenerator json, String field, String text) throws IOException {
    json.writeStringField(field, text == null ? null : wellFormed(text));
  }

  /** The text with lone surrogates replaced: JSON in UTF-8 cannot hold them. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
