package hegao.read;

import hegao.text.Mended;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads the text of a Word 97–2003 document, without deleted and hidden words. */
final class Doc {
  private static final char FIELD = 0x13;
  private static final char RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char CELL = 0x07;

  private final Paragraphs paragraphs = new Paragraphs();
  private final List<List<Mended>> rows = new ArrayList<>();
  private List<Mended> row = new ArrayList<>();
  private PageText cell = new PageText();
  private int fields;

  private Doc() {}

  static Content read(byte[] bytes) throws UnreadableException {
    Ole.refuseEncrypted(bytes);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      Doc reader = new Doc();
      Range range = document.getRange();
      for (int i = 0; i < range.numParagraphs(); i++) {
        reader.paragraph(range.getParagraph(i));
      }
      reader.table();
      return reader.paragraphs.content(OfficeFacts.named(facts(document)));
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException("已加密，需要密码", e);
    } catch (OldFileFormatException e) {
      throw new UnreadableException("Word 95 或更早的格式不能读，请另存为 docx", e);
    } catch (IOException e) {
      throw new UnreadableException("文件已损坏，无法作为 doc 读取", e);
    }
  }

  private static Map<String, String> facts(HWPFDocument document) {
    Map<String, String> told = new HashMap<>();
    SummaryInformation summary = document.getSummaryInformation();
    if (summary != null) {
      String author = summary.getAuthor();
      Date made = summary.getCreateDateTime();
      told.put("creator", author == null ? "" : author);
      told.put(
          "created",
          made == null ? "" : LocalDate.ofInstant(made.toInstant(), ZoneId.of("+8")).toString());
    }
    return told;
  }

  private void paragraph(Paragraph paragraph) throws UnreadableException {
    StringBuilder words = new StringBuilder();
    boolean ends = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      ends |= run.text().indexOf(CELL) >= 0;
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        words(run.text(), words);
      }
    }
    if (!paragraph.isInTable()) {
      table();
      int level = paragraph.getLvl() < 6 ? paragraph.getLvl() + 1 : 0;
      paragraphs.add(words.toString(), level, paragraph.isInList() && level == 0);
      return;
    }
    if (paragraph.isTableRowEnd()) {
      rows.add(row);
      row = new ArrayList<>();
      return;
    }
    cell.put(paragraphs.take(words.toString()));
    if (ends) {
      row.add(cell.cut(0));
    }
  }

  /** Ends the table that the paragraphs before stood in, if they did. */
  private void table() {
    if (!rows.isEmpty()) {
      paragraphs.add(List.copyOf(rows));
      rows.clear();
    }
    row = new ArrayList<>();
    cell = new PageText();
  }

  /** The characters that are text: of a field only what it came to. */
  private void words(String run, StringBuilder words) {
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c == FIELD) {
        fields++;
      } else if (c == RESULT || c == FIELD_END) {
        fields = Math.max(0, fields - (c == RESULT || fields > 0 ? 1 : 0));
      } else if (fields == 0) {
        switch (c) {
          case 0x0B -> words.append(Paragraphs.BREAK);
          case '\t' -> words.append(c);
          case 0x1E -> words.append('-');
          default -> words.append(c < ' ' ? "" : String.valueOf(c));
        }
      }
    }
  }
}
