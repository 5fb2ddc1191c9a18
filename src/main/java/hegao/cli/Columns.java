package hegao.cli;

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
        widths[i] = Math.max(widths[i], Math.min(widest, width(row.get(i))));
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
      pending += widths[i] - width(cell) + GAP;
    }
    out.append('\n');
  }

  private static String cut(String cell, int widest) {
    if (width(cell) <= widest) {
      return cell;
    }
    StringBuilder out = new StringBuilder();
    int used = 1;
    for (int c : cell.codePoints().toArray()) {
      used += width(c);
      if (used > widest) {
        break;
      }
      out.appendCodePoint(c);
    }
    return out.append('…').toString();
  }

  /** Terminal columns that {@code text} takes. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** Unicode Standard Annex 11: wide and full-width characters take two, marks none. */
  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF01 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD;
    return wide ? 2 : 1;
  }
}
