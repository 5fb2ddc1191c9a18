package hegao.read;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML that nobody vouches for: no document type, no entity, nothing fetched. */
final class Xml {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Xml() {}

  static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (id, system, base, namespace) -> {
          throw new XMLStreamException("entity");
        });
    return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  /** An attribute by its local name, whatever its prefix; empty when it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The id of a relationship that an element names; empty when it names none. */
  static String relation(XMLStreamReader xml) {
    String id = xml.getAttributeValue(OFFICE, "id");
    return id == null ? "" : id;
  }

  /** Passes over the element that has just begun, with all that it holds. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
    }
  }

  /** What a failure of the parser means to the one whose file it is. */
  static UnreadableException failed(XMLStreamException e) {
    return new UnreadableException("文件已损坏：其中的 XML 有误，或含有不允许的实体", e);
  }
}
