package hegao.read;

import hegao.text.Mended;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the sheet of a workbook: titles and notes as lines, what is between empty rows as tables.
 */
final class Sheet {
  /** Names that programs give to sheets. */
  private static final Pattern DEFAULT = Pattern.compile("(?i)(?:sheet|工作表|表)\\s*\\d*");

  private Sheet() {}

  /**
   * Tells all rows of a sheet.
   *
   * @param name of the sheet, which may tell topic or period; empty when it has none
   */
  static void tell(List<List<Mended>> rows, String name, PageText page) {
    List<List<Mended>> table = new ArrayList<>();
    String last = DEFAULT.matcher(name).matches() ? "" : name;
    StringBuilder caption = new StringBuilder();
    boolean titled = false;
    for (List<Mended> row : rows) {
      long filled = row.stream().filter(cell -> !cell.text().isBlank()).count();
      if (filled > 1) {
        table.add(row);
        continue;
      }
      boolean lone = filled == 1 && table.isEmpty();
      if (filled == 1 && row.get(0).text().isBlank() && (!table.isEmpty() || heads(row))) {
        table.add(row);
        continue;
      }
      if (!table.isEmpty()) {
        flush(table, caption.append(last), page);
      }
      if (filled == 1) {
        line(row, lone && !titled, page);
        titled |= lone;
        row.forEach(cell -> caption.append(cell.text()).append('\n'));
      }
    }
    flush(table, caption.append(last), page);
  }

  /** Whether the only cell of a row stands over columns of a table: a year, a short name. */
  private static boolean heads(List<Mended> row) {
    return row.size() > 1 && row.stream().allMatch(cell -> cell.text().strip().length() <= 8);
  }

  private static void flush(List<List<Mended>> table, StringBuilder caption, PageText page) {
    if (!table.isEmpty()) {
      page.line(1, 0);
      Table.tell(List.copyOf(table), caption.toString().replace('\n', ' '), page);
      page.line(1, 0);
      table.clear();
      caption.setLength(0);
    }
  }

  private static void line(List<Mended> row, boolean title, PageText page) {
    for (Mended cell : row) {
      if (!cell.text().isBlank()) {
        int origin = cell.origins()[0];
        page.line(title ? 1 : 0, origin);
        page.put(title ? "# " : "", origin);
        page.put(cell);
        page.line(title ? 1 : 0, origin);
      }
    }
  }
}
