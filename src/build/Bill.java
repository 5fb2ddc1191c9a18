import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the program is made of: {@code Bill OUT NAME VERSION JAR}, with the libraries on the class path as they lie in
 * Maven's local repository, their pom beside each. Writes sbom.json (CycloneDX 1.6), THIRD-PARTY.txt and the sum of the
 * jar. Same libraries, same bytes; needs no network, which CycloneDX's own plugin insists on.
 */
public final class Bill {
  /** How poms name licences, and SPDX does. */
  private static final Map<String, String> SPDX = new LinkedHashMap<>();

  static {
    SPDX.put("apache.*2(\\.0)?", "Apache-2.0");
    SPDX.put("bsd-3-clause|new bsd.*|.*3-clause.*", "BSD-3-Clause");
    SPDX.put("bsd-2-clause|.*2-clause.*", "BSD-2-Clause");
    SPDX.put("bsd lic.*", "BSD-3-Clause");
    SPDX.put("mit|.*mit license.*", "MIT");
    SPDX.put("epl-2\\.0|eclipse public license.*2.*", "EPL-2.0");
    SPDX.put("unicode-3\\.0|unicode.*", "Unicode-3.0");
  }

  private record Library(String group, String name, String version, String url, List<String> licences, String sha256) {
    String purl() {
      return "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar";
    }
  }

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[0]));
    List<Library> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(p -> p.toString().endsWith(".jar"))
            .map(Bill::library)
            .sorted(Comparator.comparing(Library::purl))
            .toList();
    Path jar = Path.of(args[3]);
    Files.writeString(out.resolve("hegao.jar.sha256"), sha256(jar) + "  " + jar.getFileName() + "\n");
    Files.writeString(out.resolve("sbom.json"), json(args[1], args[2], libraries));
    Files.writeString(out.resolve("THIRD-PARTY.txt"), list(args[1], args[2], libraries));
  }

  /** A jar REPOSITORY/org/drools/drools-core/10.2.0/drools-core-10.2.0.jar. */
  private static Library library(Path jar) {
    Path folder = jar.getParent();
    String version = folder.getFileName().toString();
    String name = folder.getParent().getFileName().toString();
    Path pom = folder.resolve(name + "-" + version + ".pom");
    Path repository = folder.getParent();
    String group = groupOf(pom);
    for (int i = group.split("\\.").length; i >= 0; i--) {
      repository = repository.getParent();
    }
    List<String> licences = new ArrayList<>();
    String url = "";
    for (Element project = project(pom); project != null && licences.isEmpty(); ) {
      url = url.isEmpty() ? text(project, "url") : url;
      Element all = child(project, "licenses");
      for (Element licence = first(all); licence != null; licence = next(licence)) {
        licences.add(spdx(text(licence, "name")));
      }
      Element parent = child(project, "parent");
      project = parent == null ? null : project(path(repository, parent));
    }
    if (licences.isEmpty()) {
      throw new IllegalStateException("no licence is told by " + pom + " or its parents");
    }
    return new Library(group, name, version, url.contains("${") ? "" : url, List.copyOf(licences), sha256(jar));
  }

  private static String groupOf(Path pom) {
    Element project = project(pom);
    String own = text(project, "groupId");
    return own.isEmpty() ? text(child(project, "parent"), "groupId") : own;
  }

  private static Path path(Path repository, Element parent) {
    String name = text(parent, "artifactId");
    String version = text(parent, "version");
    return repository
        .resolve(text(parent, "groupId").replace('.', '/'))
        .resolve(name)
        .resolve(version)
        .resolve(name + "-" + version + ".pom");
  }

  private static String spdx(String name) {
    String key = name.toLowerCase(java.util.Locale.ROOT).replaceAll("^the |,", "").replaceAll("\\s+", " ").strip();
    for (Map.Entry<String, String> entry : SPDX.entrySet()) {
      if (key.matches(entry.getKey())) {
        return entry.getValue();
      }
    }
    return name;
  }

  private static String list(String name, String version, List<Library> libraries) {
    StringBuilder text = new StringBuilder();
    text.append(name).append(' ').append(version).append(" 所含的开源库；许可证全文在 hegao.jar 的 META-INF 中。\n");
    text.append("Libraries inside; the texts of their licences stand in hegao.jar under META-INF.\n\n");
    for (Library l : libraries) {
      text.append(l.group + ":" + l.name + ":" + l.version + "\n    " + String.join(", ", l.licences) + "\n");
      text.append(l.url.isEmpty() ? "" : "    " + l.url + "\n");
    }
    return text.toString();
  }

  private static String json(String name, String version, List<Library> libraries) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(
          new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("bomFormat", "CycloneDX");
      json.writeStringField("specVersion", "1.6");
      json.writeNumberField("version", 1);
      json.writeObjectFieldStart("metadata");
      json.writeObjectFieldStart("component");
      json.writeStringField("type", "application");
      json.writeStringField("bom-ref", name);
      json.writeStringField("name", name);
      json.writeStringField("version", version);
      json.writeEndObject();
      json.writeEndObject();
      json.writeArrayFieldStart("components");
      for (Library library : libraries) {
        component(json, library);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void component(JsonGenerator json, Library library) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "library");
    json.writeStringField("bom-ref", library.purl());
    json.writeStringField("group", library.group);
    json.writeStringField("name", library.name);
    json.writeStringField("version", library.version);
    json.writeArrayFieldStart("hashes");
    json.writeStartObject();
    json.writeStringField("alg", "SHA-256");
    json.writeStringField("content", library.sha256);
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayFieldStart("licenses");
    for (String licence : library.licences) {
      json.writeStartObject();
      json.writeObjectFieldStart("license");
      json.writeStringField(SPDX.containsValue(licence) ? "id" : "name", licence);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("purl", library.purl());
    json.writeEndObject();
  }

  private static String sha256(Path file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static Element project(Path pom) {
    try {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
      return document.getDocumentElement();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(pom.toString(), e);
    }
  }

  private static String text(Element element, String name) {
    Element child = child(element, name);
    return child == null ? "" : child.getTextContent().strip();
  }

  private static Element child(Element element, String name) {
    Element child = first(element);
    while (child != null && !child.getTagName().equals(name)) {
      child = next(child);
    }
    return child;
  }

  private static Element first(Element element) {
    return element == null ? null : elementFrom(element.getFirstChild());
  }

  private static Element next(Element element) {
    return elementFrom(element.getNextSibling());
  }

  private static Element elementFrom(Node node) {
    Node here = node;
    while (here != null && !(here instanceof Element)) {
      here = here.getNextSibling();
    }
    return (Element) here;
  }

  private Bill() {}
}
