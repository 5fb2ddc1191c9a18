package hegao.read;

import hegao.text.Metadata;
import hegao.text.Published;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The properties of an Office Open XML document: author, day made, and what editors added. */
final class OfficeFacts {
  private static final String CORE = "docProps/core.xml";
  private static final String CUSTOM = "docProps/custom.xml";

  private OfficeFacts() {}

  /** Whether a part of a document holds properties. */
  static boolean part(String name) {
    return name.equals(CORE) || name.equals(CUSTOM);
  }

  static Metadata of(Map<String, byte[]> parts) {
    Map<String, String> told = new HashMap<>();
    try {
      for (String part : new String[] {CORE, CUSTOM}) {
        if (parts.containsKey(part)) {
          read(Xml.open(parts.get(part)), told);
        }
      }
    } catch (XMLStreamException e) {
      // Properties that cannot be read tell nothing; the text stands for itself.
      return Metadata.NONE;
    }
    return named(told);
  }

  /** Facts by names that editors give them; {@code creator} and {@code created} by the program. */
  static Metadata named(Map<String, String> told) {
    Optional<LocalDate> day = first(told, "published", "见报日期", "发布日期").flatMap(Day::in);
    return new Metadata(
        day.map(d -> new Published(d, Published.Origin.PAGE_DATA)).orElse(Published.UNKNOWN),
        first(told, "home", "所在地"),
        first(told, "source", "来源"),
        first(told, "author", "作者", "creator"),
        first(told, "created").flatMap(Day::in));
  }

  private static Optional<String> first(Map<String, String> told, String... names) {
    for (String name : names) {
      String value = told.getOrDefault(name, "").strip();
      if (!value.isEmpty() && value.length() < 200) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static void read(XMLStreamReader xml, Map<String, String> told)
      throws XMLStreamException {
    String name = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        boolean custom = xml.getLocalName().equals("property");
        name = custom ? Xml.attribute(xml, "name") : custom(name, xml.getLocalName());
      } else if (event == XMLStreamReader.CHARACTERS && !xml.isWhiteSpace()) {
        told.putIfAbsent(name, xml.getText());
      } else if (event == XMLStreamReader.END_ELEMENT
          && !xml.getNamespaceURI().endsWith("docPropsVTypes")) {
        name = "";
      }
    }
  }

  /** The value of a custom property stands in an element of its own inside. */
  private static String custom(String outer, String inner) {
    return outer.isEmpty() ? inner : outer;
  }
}
