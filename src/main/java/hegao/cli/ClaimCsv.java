package hegao.cli;

import hegao.report.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes claims for a spreadsheet: comma-separated values (RFC 4180) with a byte order mark, by
 * which spreadsheets know UTF-8.
 */
final class ClaimCsv {
  private static final char MARK = '\uFEFF';

  private ClaimCsv() {}

  static void write(List<ClaimRow> rows, Words words, PrintWriter out) {
    out.print(MARK);
    List<String> heading = new ArrayList<>();
    heading.add(words.of("claims.file"));
    heading.addAll(ClaimTable.heading(words));
    heading.add(words.of("claims.number"));
    heading.add(words.of("claims.unit"));
    line(heading, out);
    for (ClaimRow row : rows) {
      line(
          List.of(
              row.path(),
              row.place(words),
              row.claim().subject(),
              row.metric(),
              row.period(),
              row.value(),
              row.modality(),
              ClaimJson.number(row.claim(), row.claim().value().number()),
              row.claim().value().unit() == null ? "" : row.claim().value().unit()),
          out);
    }
  }

  private static void line(List<String> cells, PrintWriter out) {
    out.print(cells.stream().map(ClaimCsv::cell).collect(Collectors.joining(",")));
    out.print("\r\n");
  }

  /** A cell that a spreadsheet takes for text or a number, never for a formula. */
  private static String cell(String text) {
    boolean signed = text.length() > 1 && "+-".indexOf(text.charAt(0)) >= 0;
    boolean number = signed && Character.isDigit(text.charAt(1));
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !number;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
