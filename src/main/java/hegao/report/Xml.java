package hegao.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Begins and ends an XML text; what XML cannot hold is made visible before it gets here. */
final class Xml {
  private Xml() {}

  /** What fills the text. */
  interface Filling {
    void fill(XMLStreamWriter xml) throws XMLStreamException;
  }

  /** Writes a text of version 1.0; {@code out} is left open. */
  static void write(Writer out, Filling filling) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      filling.fill(xml);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
    out.write("\n");
    out.flush();
  }

  /** Begins an element with attributes, names and values by turns. */
  static void start(XMLStreamWriter xml, String name, String... attributes)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], Visible.of(attributes[i + 1]));
    }
  }

  /** An element that holds lines of text. */
  static void lines(XMLStreamWriter xml, String name, Iterable<String> lines)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(String.join("\n", lines));
    xml.writeEndElement();
  }
}
