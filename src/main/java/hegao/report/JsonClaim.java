package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hegao.claim.Claim;
import hegao.claim.Value;
import hegao.mention.Period;
import hegao.text.Span;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes one claim as JSON. */
public final class JsonClaim {
  private JsonClaim() {}

  static void write(Claim claim, JsonPlace place, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("document", place.document());
    json.writeStringField("article", claim.article().id());
    json.writeStringField("kind", claim.kind().name());
    json.writeStringField("subject", claim.subject());
    json.writeStringField("metric", claim.metric());
    json.writeArrayFieldStart("qualifiers");
    for (String qualifier : claim.qualifiers()) {
      json.writeString(qualifier);
    }
    json.writeEndArray();
    value(claim, json);
    period(claim, json);
    json.writeStringField("modality", claim.modality().name());
    json.writeStringField("speaker", claim.speaker());
    Span span = claim.place();
    json.writeNumberField("start", place.points().before(span.start()));
    json.writeNumberField("end", place.points().before(span.end()));
    json.writeStringField("text", span.in(place.text()));
    json.writeObjectFieldStart("location");
    JsonLocation.fields(claim.article().source().at(span.start()), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The fields of its value: value, maxValue, unit, interval, bound. */
  public static void value(Claim claim, JsonGenerator json) throws IOException {
    Value value = claim.value();
    if (value.number() == null) {
      json.writeStringField("value", value.word());
    } else {
      number("value", claim, value.number(), json);
    }
    number("maxValue", claim, value.max(), json);
    json.writeStringField("unit", value.unit());
    if (value.interval() == null) {
      json.writeNullField("interval");
    } else {
      json.writeObjectFieldStart("interval");
      number("low", claim, value.interval().low(), json);
      number("high", claim, value.interval().high(), json);
      json.writeEndObject();
    }
    json.writeStringField("bound", value.bound().name());
  }

  private static void number(String field, Claim claim, BigDecimal number, JsonGenerator json)
      throws IOException {
    json.writeFieldName(field);
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(Figures.plain(claim.kind(), number));
    }
  }

  /**
   * Its period: the days, the words that tell it, whether it is implied by the date of print. A
   * season by the lunar calendar (今年春节假期, 2025年春节档) is told by its year; its days, which no text
   * tells and the calendar adds, stand beside.
   */
  public static void period(Claim claim, JsonGenerator json) throws IOException {
    boolean implied = claim.period() == null;
    Period period = claim.dated();
    if (period == null) {
      json.writeNullField("period");
      return;
    }
    json.writeObjectFieldStart("period");
    boolean movable = period.grain() == Period.Grain.LUNAR_HOLIDAY;
    days(movable ? period.year() : period, json);
    json.writeStringField("text", implied ? "" : Quoting.written(claim));
    json.writeBooleanField("implied", implied);
    if (movable) {
      json.writeObjectFieldStart("season");
      days(period, json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void days(Period period, JsonGenerator json) throws IOException {
    json.writeStringField("start", period.start() == null ? null : period.start().toString());
    json.writeStringField("end", period.end().toString());
  }
}
