package hegao.cli;

import hegao.text.Width;
import java.util.List;

/** Lays out a table on a terminal, where Chinese characters take two columns. */
final class Columns {
  private static final int GAP = 2;

  private Columns() {}

  /**
   * The rows as lines, columns aligned, no spaces at the end of a line.
   *
   * @param rows of equal length
   * @param widest columns that a cell may take; longer ones are cut and end in {@code …}
   */
  static String of(List<List<String>> rows, int widest) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(widest, Width.of(row.get(i))));
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      line(out, row, widths);
    }
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> row, int[] widths) {
    int pending = 0;
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(row.get(i), widths[i]);
      if (!cell.isEmpty()) {
        out.append(" ".repeat(pending)).append(cell);
        pending = 0;
      }
      pending += widths[i] - Width.of(cell) + GAP;
    }
    out.append('\n');
  }

  private static String cut(String cell, int widest) {
    if (Width.of(cell) <= widest) {
      return cell;
    }
    StringBuilder out = new StringBuilder();
    int used = 1;
    for (int c : cell.codePoints().toArray()) {
      used += Width.of(c);
      if (used > widest) {
        break;
      }
      out.appendCodePoint(c);
    }
    return out.append('…').toString();
  }
}
