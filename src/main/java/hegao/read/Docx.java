package hegao.read;

import hegao.text.Mended;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of a Word document (Office Open XML). Deleted and hidden words, field codes, notes
 * and comments are left out; macros are never looked at.
 */
final class Docx {
  private static final String DOCUMENT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final Set<String> UNREAD =
      Set.of(
          "del",
          "moveFrom",
          "instrText",
          "Fallback",
          "rt",
          "sectPr",
          "tblPr",
          "tcPr",
          "trPr",
          "footnoteReference",
          "endnoteReference",
          "commentReference",
          "rPrChange",
          "pPrChange");

  private final Map<String, Integer> levels;
  private final Paragraphs paragraphs = new Paragraphs();
  private final Deque<Draft> drafts = new ArrayDeque<>();
  private final Deque<List<List<Mended>>> tables = new ArrayDeque<>();
  private final List<PageText> cells = new ArrayList<>();

  /** A paragraph that is not yet at its end; that of a text box stands inside of another. */
  private static final class Draft {
    final StringBuilder words = new StringBuilder();
    int level;
    boolean item;
  }

  private Docx(Map<String, Integer> levels) {
    this.levels = levels;
  }

  static Content read(byte[] bytes) throws UnreadableException {
    Map<String, byte[]> parts =
        Zip.entries(
            bytes, name -> name.equals(DOCUMENT) || name.equals(STYLES) || OfficeFacts.part(name));
    byte[] document = parts.get(DOCUMENT);
    if (document == null) {
      throw new UnreadableException("文件已损坏：没有正文部分");
    }
    try {
      byte[] styles = parts.get(STYLES);
      Docx reader = new Docx(styles == null ? Map.of() : levels(Xml.open(styles)));
      reader.body(Xml.open(document));
      return reader.paragraphs.content(OfficeFacts.of(parts));
    } catch (XMLStreamException e) {
      throw Xml.failed(e);
    }
  }

  /** The level of the heading styles, by id. */
  private static Map<String, Integer> levels(XMLStreamReader xml) throws XMLStreamException {
    Map<String, Integer> levels = new HashMap<>();
    String id = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("style")) {
        id = Xml.attribute(xml, "styleId");
      } else if (xml.getLocalName().equals("name")) {
        String name = Xml.attribute(xml, "val").toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
          levels.put(id, 1);
        } else if (name.matches("heading [1-6]")) {
          levels.put(id, name.charAt(8) - '0');
        }
      }
    }
    return levels;
  }

  private void body(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamReader.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (UNREAD.contains(name)) {
      Xml.skip(xml);
      return;
    }
    Draft draft = drafts.peek();
    switch (name) {
      case "p" -> drafts.push(new Draft());
      case "tbl" -> tables.push(new ArrayList<>());
      case "tr" -> row();
      case "tc" -> cells.add(new PageText());
      default -> {
        if (draft != null) {
          inline(xml, name, draft);
        }
      }
    }
  }

  private void row() {
    if (!tables.isEmpty()) {
      tables.peek().add(new ArrayList<>());
    }
  }

  private void inline(XMLStreamReader xml, String name, Draft draft) throws XMLStreamException {
    switch (name) {
      case "t" -> draft.words.append(xml.getElementText());
      case "tab" -> draft.words.append(xml.getAttributeCount() == 0 ? "\t" : "");
      case "br", "cr" -> draft.words.append(Paragraphs.BREAK);
      case "noBreakHyphen" -> draft.words.append('-');
      case "pStyle" -> draft.level = levels.getOrDefault(Xml.attribute(xml, "val"), 0);
      case "numPr" -> draft.item = true;
      case "vanish" -> {
        if (!Xml.attribute(xml, "val").matches("0|false")) {
          hide(xml);
        }
      }
      default -> {
        // Its children are met in turn.
      }
    }
  }

  /** Passes over the rest of the run whose properties have just said that it is hidden. */
  private static void hide(XMLStreamReader xml) throws XMLStreamException {
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
      boolean run = event == XMLStreamReader.END_ELEMENT && depth < 0;
      if (run && (xml.getLocalName().equals("r") || xml.getLocalName().equals("pPr"))) {
        return;
      }
    }
  }

  private void end(String name) throws UnreadableException {
    if (name.equals("p") && !drafts.isEmpty()) {
      paragraph(drafts.pop());
    } else if (name.equals("tc") && !cells.isEmpty()) {
      Mended cell = cells.remove(cells.size() - 1).mended();
      if (!tables.isEmpty() && !tables.peek().isEmpty()) {
        List<List<Mended>> rows = tables.peek();
        rows.get(rows.size() - 1).add(cell);
      }
    } else if (name.equals("tbl") && !tables.isEmpty()) {
      List<List<Mended>> rows = tables.pop();
      if (tables.isEmpty()) {
        paragraphs.add(rows);
      } else {
        rows.forEach(row -> row.forEach(cells.get(cells.size() - 1)::put));
      }
    }
  }

  private void paragraph(Draft draft) throws UnreadableException {
    String words = draft.words.toString();
    if (cells.isEmpty()) {
      paragraphs.add(words, draft.level, draft.item && draft.level == 0);
      return;
    }
    PageText cell = cells.get(cells.size() - 1);
    Mended taken = paragraphs.take(words);
    if (cell.length() > 0 && !taken.text().isEmpty()) {
      cell.put('\n', taken.origins()[0]);
    }
    cell.put(taken);
  }
}
