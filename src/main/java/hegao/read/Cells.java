package hegao.read;

import hegao.text.Location;
import hegao.text.Mended;
import hegao.text.Metadata;
import java.util.ArrayList;
import java.util.List;

/** Takes down the sheets of a workbook: in its text a row is a line, cells parted by tabs. */
final class Cells {
  private static final int MOST_GAP = 3;

  private final Transcript transcript = new Transcript();
  private final PageText page = new PageText();
  private final List<List<Mended>> rows = new ArrayList<>();
  private String sheet = "";

  /** Begins a sheet. */
  void sheet(String name) {
    sheet = name;
    rows.clear();
  }

  /** Takes a cell of the sheet down; column and line from 0 and 1. */
  Mended cell(int column, int line, String shown) throws UnreadableException {
    transcript.at(new Location.InCell(sheet, letters(column) + line));
    String words = shown.strip().replaceAll("[\\t\\r\\n]+", " ");
    int start = transcript.add(words + "\t");
    PageText cell = new PageText();
    for (int i = 0; i < words.length(); i++) {
      cell.put(words.charAt(i), start + i);
    }
    return cell.mended();
  }

  /** Ends a row of cells taken down. */
  void row(List<Mended> row) throws UnreadableException {
    rows.add(row);
    transcript.add("\n");
  }

  /** Leaves rows out. */
  void gap(int empty) {
    for (int i = 0; i < Math.min(empty, MOST_GAP); i++) {
      rows.add(List.of());
    }
  }

  /** Ends the sheet. */
  void end() {
    page.line(3, Math.max(0, transcript.length() - 1));
    Sheet.tell(rows, sheet, page);
  }

  Content content(Metadata metadata) throws UnreadableException {
    return transcript.content(page.mended(), metadata);
  }

  /** The column of letters, from 0. */
  static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private static String letters(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letters(column / 26 - 1) + (char) ('A' + column % 26);
  }
}
