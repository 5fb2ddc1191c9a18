package hegao.triage;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import hegao.claim.Finding;
import hegao.report.Version;
import hegao.report.Words;
import hegao.settings.Mistakes;
import hegao.settings.Unusable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A baseline in its file: JSON, sorted by fingerprint, so that changes to it are easily read. */
public final class BaselineFile {
  private static final String VERSION = "1";
  private static final String KIND = "hegao-baseline";

  private BaselineFile() {}

  /**
   * Reads a baseline.
   *
   * @throws Unusable naming the file and the cause when it cannot be used
   */
  public static Baseline read(Path file, Words words) {
    Mistakes mistakes = new Mistakes(file, words);
    Map<String, List<String>> known = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = new JsonFactory().createParser(in)) {
      String wrong = read(json, known);
      if (!wrong.isEmpty()) {
        mistakes.add(0, wrong);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      mistakes.add(line, "baseline.json");
    } catch (IOException e) {
      mistakes.add(0, "baseline.unreadable");
    }
    mistakes.refuse();
    return new Baseline(file, known);
  }

  /** Fills {@code known}; answers with the key of what is wrong, or empty. */
  private static String read(JsonParser json, Map<String, List<String>> known) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return "baseline.other";
    }
    String kind = "";
    String version = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("kind")) {
        kind = json.getValueAsString("");
      } else if (field.equals("schemaVersion")) {
        version = json.getValueAsString("");
      } else if (field.equals("findings") && value == JsonToken.START_ARRAY && kind.equals(KIND)) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          finding(json, known);
        }
      }
      json.skipChildren();
    }
    if (!kind.equals(KIND)) {
      return "baseline.other";
    }
    return version.equals(VERSION) ? "" : "baseline.version";
  }

  private static void finding(JsonParser json, Map<String, List<String>> known) throws IOException {
    String id = "";
    List<String> files = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("id")) {
        id = json.getValueAsString("");
      } else if (field.equals("files") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.VALUE_STRING) {
          files.add(json.getText());
        }
      }
      json.skipChildren();
    }
    known.put(id, List.copyOf(files));
  }

  /** Writes a baseline of these findings, in one go, and answers with it. */
  public static Baseline write(Path file, List<Finding> findings, Root root) throws IOException {
    List<Finding> sorted = findings.stream().sorted(Comparator.comparing(Finding::id)).toList();
    Map<String, List<String>> known = new LinkedHashMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("kind", KIND);
      json.writeStringField("schemaVersion", VERSION);
      json.writeStringField("version", Version.NUMBER);
      json.writeArrayFieldStart("findings");
      for (Finding finding : sorted) {
        List<String> files = files(finding, root);
        known.put(finding.id(), files);
        write(finding, files, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    Path whole = file.toAbsolutePath();
    Path beside = Files.createTempFile(whole.getParent(), "hegao", ".json");
    try {
      Files.write(beside, out.toByteArray());
      Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    return new Baseline(file, known);
  }

  private static List<String> files(Finding finding, Root root) {
    return finding.claims().stream()
        .map(claim -> root.name(claim.article().source().path()))
        .distinct()
        .sorted()
        .toList();
  }

  private static void write(Finding finding, List<String> files, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", finding.message());
    json.writeArrayFieldStart("files");
    for (String name : files) {
      json.writeString(name);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
