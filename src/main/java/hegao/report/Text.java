package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Span;
import hegao.text.Unread;
import hegao.text.Width;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** The report for a terminal: findings heaviest first, what was not read, a summary line last. */
public final class Text implements Format {
  /** Characters of the sentence shown on either side of a value. */
  private static final int REACH = 36;

  private final Words words;
  private final Ink ink;
  private final int limit;

  private Text(Words words, Ink ink, int limit) {
    this.words = words;
    this.ink = ink;
    this.limit = limit;
  }

  /** Every finding, without colour: for a file or another program. */
  public static Text whole(Words words) {
    return new Text(words, Ink.NONE, Integer.MAX_VALUE);
  }

  /**
   * For reading on a terminal: of the notes, which can be many, only the first {@code limit}.
   *
   * @param colour whether to use escape sequences
   */
  public static Text summary(Words words, boolean colour, int limit) {
    return new Text(words, colour ? Ink.ANSI : Ink.NONE, limit);
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    findings(report, out);
    out.write(line(report, words) + "\n");
    out.flush();
  }

  /** All but the summary. */
  public void findings(Report report, Writer out) throws IOException {
    Places places = new Places(words);
    int notes = 0;
    for (Finding finding : Telling.standing(report)) {
      if (finding.severity() != Severity.NOTE) {
        block(finding, places, out);
      } else if (notes++ < limit) {
        note(finding, places, out);
      }
    }
    if (notes > limit) {
      out.write(words.of("text.more", notes - limit) + "\n");
    }
    for (Unread unread : report.unread()) {
      String line = words.labelled(Visible.of(unread.path()), Visible.of(unread.reason()));
      out.write(ink.heavy("! " + words.of("unread")) + " " + line + "\n");
    }
    for (Notice notice : report.notices()) {
      String line = Telling.of(notice, words);
      out.write((notice.kind().fault() ? ink.heavy("! " + line) : ink.faint("i " + line)) + "\n");
    }
    if (notes > 0 || !report.unread().isEmpty() || !report.notices().isEmpty()) {
      out.write("\n");
    }
  }

  /** The summary in one line. */
  public static String line(Report report, Words words) {
    long aside = report.findings().size() - Telling.standing(report).size();
    int old = report.archived();
    return counts(report, words)
        + (aside == 0 ? "" : words.of("text.aside", aside))
        + (old == 0 ? "" : words.of("text.archive", old));
  }

  private static String counts(Report report, Words words) {
    return words.of(
        "text.summary",
        report.files(),
        report.checked().size(),
        report.coverage().numbers(),
        report.coverage().claims(),
        report.coverage().compared(),
        count(report, Severity.ERROR),
        count(report, Severity.WARNING),
        count(report, Severity.NOTE),
        report.unread().size());
  }

  private static long count(Report report, Severity severity) {
    return Telling.standing(report).stream().filter(found -> found.severity() == severity).count();
  }

  private void block(Finding finding, Places places, Writer out) throws IOException {
    boolean error = finding.severity() == Severity.ERROR;
    String head = (error ? "✗ " : "? ") + words.of(finding.relation());
    out.write((error ? ink.heavy(head) : ink.middling(head)) + "  " + finding.title());
    out.write("  " + ink.faint("[" + finding.rule() + "]") + "\n");
    List<String> shown =
        finding.claims().stream().map(claim -> Visible.of(places.of(claim))).toList();
    int widest = shown.stream().mapToInt(Width::of).max().orElse(0);
    for (int i = 0; i < shown.size(); i++) {
      String place = ink.faint(Width.padded(shown.get(i), widest));
      out.write("    " + place + "  " + quote(finding.claims().get(i)) + "\n");
    }
    line("text.message", finding.message(), out);
    line("text.arithmetic", finding.arithmetic(), out);
    line("text.cause", finding.cause(), out);
    line("text.reasons", String.join("；", finding.reasons()), out);
    out.write("\n");
  }

  private void line(String label, String content, Writer out) throws IOException {
    if (content != null && !content.isEmpty()) {
      out.write("    " + words.of(label) + "  " + Visible.of(content) + "\n");
    }
  }

  private void note(Finding finding, Places places, Writer out) throws IOException {
    out.write(ink.light("· " + words.of(finding.relation())) + "  ");
    out.write(Visible.of(finding.message()) + "\n");
    out.write(
        finding.claims().stream()
            .map(claim -> ink.value(Quoting.value(claim)) + " " + Visible.of(places.of(claim)))
            .collect(Collectors.joining(" ｜ ", "    ", "\n")));
    if (finding.arithmetic() != null) {
      line("text.arithmetic", finding.arithmetic(), out);
    }
  }

  private String quote(Claim claim) {
    Span around = Quoting.around(claim, REACH);
    return Quoting.before(claim, around)
        + ink.value(Quoting.value(claim))
        + Quoting.after(claim, around);
  }
}
