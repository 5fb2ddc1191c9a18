package hegao.cli;

import hegao.report.Visible;
import hegao.report.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes claims as a table for the eye, one a file. */
final class ClaimTable {
  /** Columns on the screen that one cell may take. */
  private static final int WIDEST = 36;

  private ClaimTable() {}

  static void write(List<ClaimRow> rows, Words words, PrintWriter out) {
    int from = 0;
    while (from < rows.size()) {
      String path = rows.get(from).path();
      int to = from;
      List<List<String>> cells = new ArrayList<>();
      cells.add(heading(words));
      while (to < rows.size() && rows.get(to).path().equals(path)) {
        cells.add(cells(rows.get(to++), words));
      }
      out.println((from > 0 ? "\n" : "") + Visible.of(path));
      out.print(Columns.of(cells, WIDEST));
      from = to;
    }
  }

  static List<String> heading(Words words) {
    return List.of(
        words.of("claims.line"),
        words.of("claims.subject"),
        words.of("claims.metric"),
        words.of("claims.period"),
        words.of("claims.value"),
        words.of("claims.modality"));
  }

  private static List<String> cells(ClaimRow row, Words words) {
    return List.of(
        Visible.of(row.place(words)),
        Visible.of(row.claim().subject()),
        Visible.of(row.metric()),
        row.period(),
        Visible.of(row.value()),
        row.modality());
  }
}
