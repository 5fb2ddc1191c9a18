package hegao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Messages and addresses of SARIF. */
final class SarifText {
  private SarifText() {}

  /** A message of plain text: no placeholder and no link, whatever an article holds. */
  static void message(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", plain(text));
    json.writeEndObject();
  }

  /** Braces stand twice (3.11.5); what would be a link (3.11.6) has a gap. */
  static String plain(String text) {
    String shown = Visible.of(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    // No message is empty.
    return shown.isEmpty() ? " " : shown;
  }

  /** The file of a place. */
  static void artifact(String path, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    uri(path, json);
    json.writeEndObject();
  }

  /** Where a file is found: by a whole address, or from the root of the sources. */
  static void uri(String path, JsonGenerator json) throws IOException {
    boolean absolute = path.startsWith("/");
    json.writeStringField("uri", (absolute ? "file://" : "") + encoded(path));
    if (!absolute) {
      json.writeStringField("uriBaseId", "%SRCROOT%");
    }
  }

  /** Percent-encoding of RFC 3986; only a colon in the first part would read as a scheme. */
  private static String encoded(String path) {
    String tail = path.startsWith("./") ? path.substring(2) : path;
    StringBuilder out = new StringBuilder(tail.length() + 16);
    for (byte b : tail.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-._~/!".indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString();
  }
}
