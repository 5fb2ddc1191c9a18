package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Relation;
import hegao.claim.Severity;
import hegao.claim.Suppression;
import java.io.IOException;
import java.util.List;

/** Writes findings as results of SARIF. */
final class SarifResult {
  private final Words words;
  private final List<String> rules;
  private final Spots spots;

  SarifResult(Words words, List<String> rules) {
    this.words = words;
    this.rules = rules;
    this.spots = new Spots(words);
  }

  void write(Finding finding, JsonGenerator json) throws IOException {
    List<Claim> claims = finding.claims();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
    kind(finding, json);
    SarifText.message("message", Telling.message(finding, words), json);
    json.writeArrayFieldStart("locations");
    location(claims.get(0), 0, json);
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 1; i < claims.size(); i++) {
      location(claims.get(i), i, json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("hegaoFinding/v1", finding.id());
    json.writeEndObject();
    suppressions(finding.suppressed(), json);
    properties(finding, json);
    json.writeEndObject();
  }

  /** What only an editor can decide is no failure yet, and has by 3.27.9 no level. */
  private static void kind(Finding finding, JsonGenerator json) throws IOException {
    boolean open =
        finding.relation() == Relation.NEEDS_REVIEW && finding.severity() == Severity.WARNING;
    json.writeStringField("kind", open ? "review" : "fail");
    json.writeStringField("level", open ? "none" : SarifTool.level(finding.severity()));
  }

  private void location(Claim claim, int id, JsonGenerator json) throws IOException {
    Spot spot = spots.of(claim);
    Spot.Region region = spot.region();
    json.writeStartObject();
    json.writeNumberField("id", id);
    json.writeObjectFieldStart("physicalLocation");
    SarifText.artifact(spot.path(), json);
    if (region != null) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", region.line());
      json.writeNumberField("startColumn", region.column());
      json.writeNumberField("endLine", region.endLine());
      json.writeNumberField("endColumn", region.endColumn());
      json.writeStringField("sourceLanguage", Language.ZH.tag());
      json.writeEndObject();
    }
    json.writeEndObject();
    if (region == null) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("name", Visible.of(spot.told()));
      json.writeStringField("fullyQualifiedName", Visible.of(spot.path() + " " + spot.told()));
      json.writeEndObject();
      json.writeEndArray();
    }
    SarifText.message("message", spot.before(topic(claim) + Quoting.value(claim)), json);
    json.writeEndObject();
  }

  private static String topic(Claim claim) {
    String topic = claim.subject() + claim.metric();
    return topic.isEmpty() ? "" : topic + "：";
  }

  private static void suppressions(Suppression why, JsonGenerator json) throws IOException {
    // An empty list says that somebody looked and found none.
    json.writeArrayFieldStart("suppressions");
    if (why != null) {
      json.writeStartObject();
      boolean inside = why.kind() == Suppression.Kind.INLINE;
      json.writeStringField("kind", inside ? "inSource" : "external");
      json.writeStringField("status", "accepted");
      String author = why.author() == null ? "" : "（" + why.author() + "）";
      json.writeStringField("justification", Visible.of(why.reason() + author));
      json.writeObjectFieldStart("properties");
      json.writeStringField("kind", why.kind().label());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void properties(Finding finding, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("relation", finding.relation().name());
    json.writeStringField("severity", JsonFinding.lower(finding.severity()));
    json.writeNumberField("confidence", finding.confidence());
    json.writeStringField("arithmetic", finding.arithmetic());
    json.writeStringField("cause", finding.cause());
    json.writeEndObject();
  }
}
