package hegao.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Begins a JSON text, alike for all formats that are JSON. */
final class JsonWriting {
  private JsonWriting() {}

  /** A text of many lines; {@code out} is left open. */
  static JsonGenerator indented(Writer out) throws IOException {
    JsonGenerator json = plain(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
    return json;
  }

  /** A text without any line feed; {@code out} is left open. */
  static JsonGenerator plain(Writer out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    return factory.createGenerator(out);
  }
}
