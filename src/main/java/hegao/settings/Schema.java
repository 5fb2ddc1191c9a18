package hegao.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import hegao.report.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the table of keys as a JSON Schema, by which editors complete and check the file. */
public final class Schema {
  private final JsonGenerator json;
  private final Words words;

  private Schema(JsonGenerator json, Words words) {
    this.json = json;
    this.words = words;
  }

  /** Writes the schema, descriptions in the language of the interface. */
  public static void write(Words words, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
      json.writeStringField("title", "hegao.yaml");
      json.writeStringField("description", words.of("config.about"));
      new Schema(json, words).object(Key.OF_FILE);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void object(List<Key> keys) throws IOException {
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    json.writeObjectFieldStart("properties");
    for (Key key : keys) {
      json.writeObjectFieldStart(key.written());
      json.writeStringField("description", words.of("key." + key.written()));
      property(key);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void property(Key key) throws IOException {
    Kind kind = key.kind();
    switch (kind.shape()) {
      case ONE -> leaf(kind.value());
      case LIST -> list(kind.value());
      case MAP -> map(kind);
      case FOLDERS -> folders();
    }
    if (kind.shape() == Kind.Shape.ONE && !key.standard().isEmpty()) {
      json.writeFieldName("default");
      if (kind.value() instanceof Leaf.Fraction) {
        json.writeNumber(key.standard());
      } else {
        json.writeString(key.standard());
      }
    }
  }

  private void list(Leaf value) throws IOException {
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    leaf(value);
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "array");
    json.writeObjectFieldStart("items");
    leaf(value);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void map(Kind kind) throws IOException {
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("propertyNames");
    leaf(kind.name());
    json.writeEndObject();
    json.writeObjectFieldStart("additionalProperties");
    leaf(kind.value());
    json.writeEndObject();
  }

  private void folders() throws IOException {
    json.writeStringField("type", "array");
    json.writeObjectFieldStart("items");
    object(Key.OF_FOLDER);
    json.writeArrayFieldStart("required");
    json.writeString(Key.OF_FOLDER.get(0).written());
    json.writeEndArray();
    json.writeEndObject();
  }

  private void leaf(Leaf leaf) throws IOException {
    if (leaf instanceof Leaf.Fraction) {
      json.writeStringField("type", "number");
      json.writeNumberField("minimum", 0);
      json.writeNumberField("maximum", 1);
      return;
    }
    json.writeStringField("type", "string");
    if (leaf instanceof Leaf.Choice choice) {
      json.writeArrayFieldStart("enum");
      for (String value : choice.values()) {
        json.writeString(value);
      }
      json.writeEndArray();
    } else if (leaf instanceof Leaf.Day) {
      json.writeStringField("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
      json.writeStringField("format", "date");
    } else {
      json.writeStringField("pattern", "\\S");
    }
  }
}
