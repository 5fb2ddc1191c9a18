package hegao.read;

import hegao.text.Location;
import hegao.text.Metadata;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text layer of a PDF, columns in reading order. */
final class Pdf {
  private static final int MOST_PAGES = 2_000;
  private static final int REPEATED = 3;

  private final Transcript transcript = new Transcript();
  private final PageText page = new PageText();
  private final List<String> gaps = new ArrayList<>();

  private Pdf() {}

  static {
    // The list of the machine's fonts would otherwise be written to the user's home folder.
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }
  }

  static Content read(byte[] bytes) throws UnreadableException {
    PdfStreams.refuseSwelling(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableException("页数过多，上限 %d 页".formatted(MOST_PAGES));
      }
      List<List<PdfLine>> pages = PdfGlyphs.pages(document);
      Pdf reader = new Pdf();
      reader.tell(document, pages);
      Content content = reader.transcript.content(reader.page.mended(), facts(document));
      return content.lacking(reader.gaps);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("已加密，需要密码", e);
    } catch (IOException e) {
      if (e.getCause() instanceof UnreadableException refused) {
        throw refused;
      }
      throw new UnreadableException("文件已损坏，或被截断，无法作为 pdf 读取", e);
    }
  }

  private void tell(PDDocument document, List<List<PdfLine>> pages) throws UnreadableException {
    int characters = 0;
    int unknown = 0;
    for (List<PdfLine> lines : pages) {
      for (PdfLine line : lines) {
        characters += line.text().length();
        unknown += (int) line.text().chars().filter(Pdf::unknown).count();
      }
    }
    if (characters == 0) {
      throw new UnreadableException("无文字层（扫描件或图片），请先做文字识别");
    }
    if (unknown * 3 > characters) {
      throw new UnreadableException("文字层的编码无法识别（字体没有对照表），请另存为其他格式");
    }
    Map<String, Integer> margins = margins(pages);
    double body = PdfLine.bodySize(pages);
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).isEmpty() && pictured(document.getPage(i))) {
        gaps.add("第 %d 页无文字层（扫描页），未能读取".formatted(i + 1));
      }
      page(i + 1, pages.get(i), margins, body);
    }
  }

  private static boolean unknown(int c) {
    return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || (c < 0x20 && c != '\t');
  }

  /** What stands first or last on several pages, whatever the number in it. */
  private static Map<String, Integer> margins(List<List<PdfLine>> pages) {
    Map<String, Integer> margins = new HashMap<>();
    for (List<PdfLine> lines : pages) {
      for (PdfLine line : PdfLine.outermost(lines)) {
        margins.merge(line.bare(), 1, Integer::sum);
      }
    }
    return margins;
  }

  private void page(int number, List<PdfLine> lines, Map<String, Integer> margins, double body)
      throws UnreadableException {
    List<PdfLine> outermost = PdfLine.outermost(lines);
    PdfColumn column = new PdfColumn(lines);
    PdfLine before = null;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      transcript.at(new Location.OnPage(number, i + 1));
      int start = transcript.add(line.text() + "\n");
      boolean margin = outermost.contains(line) && margins.get(line.bare()) >= REPEATED;
      if (!margin) {
        boolean joined = before != null && column.goesOn(i) && line.heading(body).isEmpty();
        if (joined) {
          page.put(letters(page.last(), line.text().charAt(0)) ? " " : "", start);
        } else {
          page.line(before != null && line.apart(before) ? 1 : 0, start);
          page.put(line.heading(body), start);
          page.put(column.indented(i) && line.heading(body).isEmpty() ? "\u3000\u3000" : "", start);
        }
        for (int k = 0; k < line.text().length(); k++) {
          page.put(line.text().charAt(k), start + k);
        }
        before = line;
      }
    }
  }

  /** Whether a line break between two characters stands for a space. */
  private static boolean letters(char before, char after) {
    return before < 0x250
        && after < 0x250
        && Character.isLetter(before)
        && Character.isLetter(after);
  }

  private static boolean pictured(PDPage page) {
    PDResources resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  private static Metadata facts(PDDocument document) {
    PDDocumentInformation told = document.getDocumentInformation();
    Map<String, String> facts = new HashMap<>();
    for (String key : told.getMetadataKeys()) {
      Object value = told.getPropertyStringValue(key);
      if (value instanceof String text) {
        facts.put(key, text);
      }
    }
    put(facts, "author", told.getAuthor());
    Calendar made = told.getCreationDate();
    if (made != null) {
      LocalDate day = LocalDate.ofInstant(made.toInstant(), ZoneId.of("+8"));
      facts.put("created", day.toString());
    }
    return OfficeFacts.named(facts);
  }

  private static void put(Map<String, String> facts, String key, String value) {
    if (value != null) {
      facts.put(key, value);
    }
  }
}
