package hegao.read;

import hegao.text.Locations;
import hegao.text.Mended;
import hegao.text.Metadata;
import java.util.ArrayList;
import java.util.List;

/** Reads tables of separated values; figures stay at their places in the file. */
final class Csv {
  private static final int MOST_CELLS = 2_000_000;

  private Csv() {}

  static Content read(String text) throws UnreadableException {
    List<List<Mended>> rows = rows(text);
    PageText page = new PageText();
    Sheet.tell(rows, "", page);
    if (page.mended().text().isBlank()) {
      throw new UnreadableException("没有文字");
    }
    Locations lines = Locations.lines(text);
    return new Content(text, page.mended(), lines, Metadata.NONE);
  }

  /**
   * The cells of each line (RFC 4180: quoted cells may hold separators, line ends and doubled
   * quotes), parted by comma, semicolon or tab, whichever the first line has most of.
   */
  static List<List<Mended>> rows(String text) throws UnreadableException {
    char separator = separator(text);
    List<List<Mended>> rows = new ArrayList<>();
    List<Mended> row = new ArrayList<>();
    PageText cell = new PageText();
    boolean quoted = false;
    int cells = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && (quoted || cell.length() == 0)) {
        boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          cell.put(c, ++i);
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == separator || c == '\n')) {
        if (++cells > MOST_CELLS) {
          throw new UnreadableException("单元格过多，超过 %d 万".formatted(MOST_CELLS / 10_000));
        }
        row.add(cell.cut(0));
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.put(c, i);
      }
    }
    if (cell.length() > 0 || !row.isEmpty()) {
      row.add(cell.cut(0));
      rows.add(row);
    }
    return rows;
  }

  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      best = count(first, c) > count(first, best) ? c : best;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
