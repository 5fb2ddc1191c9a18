package hegao.read;

import hegao.text.Mended;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sheets of a workbook (Office Open XML) with the values its formulas last had. */
final class Xlsx {
  private static final String FOLDER = "xl/";
  private static final int MOST_CELLS = 1_000_000;
  private static final int WIDEST = 500;

  private final List<String> strings = new ArrayList<>();
  private final Cells cells = new Cells();
  private CellStyles styles = CellStyles.NONE;
  private int count;

  private Xlsx() {}

  static Content read(byte[] bytes) throws UnreadableException {
    Map<String, byte[]> parts =
        Zip.entries(
            bytes,
            name ->
                name.startsWith(FOLDER + "worksheets/sheet")
                    || name.matches("xl/(?:workbook|sharedStrings|styles)\\.xml")
                    || name.equals("xl/_rels/workbook.xml.rels")
                    || OfficeFacts.part(name));
    if (!parts.containsKey("xl/workbook.xml")) {
      throw new UnreadableException("文件已损坏：没有工作簿部分");
    }
    try {
      Xlsx reader = new Xlsx();
      if (parts.containsKey("xl/sharedStrings.xml")) {
        reader.strings(Xml.open(parts.get("xl/sharedStrings.xml")));
      }
      if (parts.containsKey("xl/styles.xml")) {
        reader.styles = CellStyles.of(Xml.open(parts.get("xl/styles.xml")));
      }
      for (Map.Entry<String, String> sheet : sheets(parts).entrySet()) {
        byte[] part = parts.get(sheet.getValue());
        if (part != null) {
          reader.sheet(sheet.getKey(), Xml.open(part));
        }
      }
      return reader.cells.content(OfficeFacts.of(parts));
    } catch (XMLStreamException e) {
      throw Xml.failed(e);
    }
  }

  /** The part of each sheet that is shown, by its name, in the order of the workbook. */
  private static Map<String, String> sheets(Map<String, byte[]> parts) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    byte[] relations = parts.get("xl/_rels/workbook.xml.rels");
    XMLStreamReader xml = relations == null ? null : Xml.open(relations);
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        String target = Xml.attribute(xml, "Target");
        targets.put(
            Xml.attribute(xml, "Id"),
            target.startsWith("/") ? target.substring(1) : FOLDER + target);
      }
    }
    Map<String, String> sheets = new LinkedHashMap<>();
    XMLStreamReader book = Xml.open(parts.get("xl/workbook.xml"));
    while (book.hasNext()) {
      if (book.next() == XMLStreamReader.START_ELEMENT && book.getLocalName().equals("sheet")) {
        String name = Xml.attribute(book, "name");
        boolean shown = !Xml.attribute(book, "state").contains("idden");
        if (shown) {
          sheets.put(name, targets.getOrDefault(Xml.relation(book), ""));
        }
      }
    }
    return sheets;
  }

  private void strings(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rPh")) {
        Xml.skip(xml);
      } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
        words.append(xml.getElementText());
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(words.toString());
        words.setLength(0);
      }
    }
  }

  private void sheet(String name, XMLStreamReader xml)
      throws XMLStreamException, UnreadableException {
    cells.sheet(name);
    List<Mended> row = new ArrayList<>();
    int line = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      String element = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
      if (event == XMLStreamReader.START_ELEMENT && element.equals("row")) {
        row = new ArrayList<>();
        String number = Xml.attribute(xml, "r");
        int wanted = number.matches("\\d{1,7}") ? Integer.parseInt(number) : line + 1;
        cells.gap(wanted - line - 1);
        line = wanted;
      } else if (event == XMLStreamReader.START_ELEMENT && element.equals("c")) {
        cell(xml, row, line);
      } else if (event == XMLStreamReader.END_ELEMENT && element.equals("row")) {
        cells.row(row);
      }
    }
    cells.end();
  }

  private void cell(XMLStreamReader xml, List<Mended> row, int line)
      throws XMLStreamException, UnreadableException {
    String written = Xml.attribute(xml, "r").replaceAll("\\d", "");
    int column = written.matches("[A-Z]{1,3}") ? Cells.column(written) : row.size();
    String type = Xml.attribute(xml, "t");
    String style = Xml.attribute(xml, "s");
    String value = value(xml);
    if (++count > MOST_CELLS) {
      throw new UnreadableException("单元格过多，超过 %d 万".formatted(MOST_CELLS / 10_000));
    }
    if (column >= WIDEST || value.isEmpty()) {
      return;
    }
    while (row.size() < column) {
      row.add(new Mended("", new int[0]));
    }
    row.add(cells.cell(column, line, shown(value, type, style)));
  }

  private static String value(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder value = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      boolean told =
          event == XMLStreamReader.START_ELEMENT
              && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"));
      if (told) {
        value.append(xml.getElementText());
      } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rPh")) {
        Xml.skip(xml);
      }
    }
    return value.toString();
  }

  private String shown(String value, String type, String style) {
    return switch (type) {
      case "s" -> {
        int index = value.matches("\\d{1,8}") ? Integer.parseInt(value) : -1;
        yield index >= 0 && index < strings.size() ? strings.get(index) : "";
      }
      case "str", "inlineStr" -> value;
      case "b", "e" -> "";
      default -> styles.shown(value, style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0);
    };
  }
}
