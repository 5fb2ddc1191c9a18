package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Report;
import hegao.text.Unread;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row for each finding, for a spreadsheet: comma-separated values (RFC 4180) with a byte order
 * mark, by which spreadsheets know UTF-8.
 */
final class Csv implements Format {
  private static final char MARK = '\uFEFF';

  /** Places that have columns of their own; the others share one. */
  private static final int BESIDE = 2;

  private static final List<String> HEADING =
      List.of(
          "html.severity",
          "html.relation",
          "html.rule",
          "text.message",
          "text.arithmetic",
          "text.cause",
          "csv.place1",
          "csv.figure1",
          "csv.place2",
          "csv.figure2",
          "csv.others",
          "html.asideWhy",
          "csv.id");

  private final Words words;

  Csv(Words words) {
    this.words = words;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Spots spots = new Spots(words);
    out.write(MARK);
    row(HEADING.stream().map(words::of).toList(), out);
    for (Finding finding : report.findings()) {
      row(cells(finding, spots), out);
    }
    for (Unread unread : report.unread()) {
      List<String> cells = new ArrayList<>(Collections.nCopies(HEADING.size(), ""));
      cells.set(0, words.of("unread"));
      cells.set(3, unread.reason());
      cells.set(6, unread.path());
      row(cells, out);
    }
    out.flush();
  }

  private List<String> cells(Finding finding, Spots spots) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                words.of(finding.severity()),
                words.of(finding.relation()),
                finding.rule(),
                finding.message(),
                finding.arithmetic() == null ? "" : finding.arithmetic(),
                finding.cause() == null ? "" : finding.cause()));
    List<Claim> claims = finding.claims();
    for (int i = 0; i < BESIDE; i++) {
      cells.add(i < claims.size() ? Telling.place(spots.of(claims.get(i))) : "");
      cells.add(i < claims.size() ? claims.get(i).written() : "");
    }
    cells.add(
        claims.stream()
            .skip(BESIDE)
            .map(claim -> Telling.place(spots.of(claim)) + " " + Quoting.value(claim))
            .collect(Collectors.joining("；")));
    cells.add(finding.suppressed() == null ? "" : finding.suppressed().reason());
    cells.add(finding.id());
    return cells;
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  /** A cell that a spreadsheet takes for text, never for a formula. */
  private static String cell(String text) {
    String shown = Visible.of(text);
    boolean formula = !shown.isEmpty() && "=+-@＝＋－＠".indexOf(shown.charAt(0)) >= 0;
    String safe = formula ? "'" + shown : shown;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == ';');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
