package hegao.report;

import hegao.claim.Finding;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Unread;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Workflow commands by which GitHub Actions shows findings beside the text. GitHub shows ten of a
 * type in one step; those are the most severe, and one more line counts the rest.
 */
final class GitHub implements Format {
  /** Annotations of one type that GitHub shows. */
  private static final int SHOWN = 10;

  private final Words words;

  GitHub(Words words) {
    this.words = words;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    List<Finding> standing = Telling.standing(report);
    List<Finding> errors = of(Severity.ERROR, standing);
    List<Finding> warnings = of(Severity.WARNING, standing);
    List<Finding> notes = of(Severity.NOTE, standing);
    int gaps = Math.min(SHOWN, report.unread().size());
    // What was not read is an error too, and must not be crowded out.
    int room = Math.max(1, SHOWN - gaps);
    Spots spots = new Spots(words);
    for (Unread unread : report.unread().subList(0, gaps)) {
      out.write(command("error", "file=" + value(unread.path()), words.of("unread")));
      out.write(data(words.labelled(unread.path(), unread.reason())) + "\n");
    }
    int told = write(errors, "error", room, spots, out);
    told += write(warnings, "warning", SHOWN, spots, out);
    told += write(notes, "notice", SHOWN - 1, spots, out);
    int rest = standing.size() - told + report.unread().size() - gaps;
    if (rest > 0) {
      List<Finding> untold =
          Stream.of(cut(errors, room), cut(warnings, SHOWN), cut(notes, SHOWN - 1))
              .flatMap(List::stream)
              .toList();
      String counts = words.of("github.rest", rest, Telling.counts(untold, words));
      out.write("::notice title=hegao::" + data(counts) + "\n");
    }
    out.flush();
  }

  private static List<Finding> of(Severity severity, List<Finding> standing) {
    return standing.stream().filter(finding -> finding.severity() == severity).toList();
  }

  private static List<Finding> cut(List<Finding> findings, int shown) {
    return findings.subList(Math.min(shown, findings.size()), findings.size());
  }

  private int write(List<Finding> findings, String type, int most, Spots spots, Writer out)
      throws IOException {
    int count = Math.min(most, findings.size());
    for (Finding finding : findings.subList(0, count)) {
      Spot spot = spots.of(finding.claims().get(0));
      String title = Telling.title(finding, words) + " [" + finding.rule() + "]";
      out.write(command(type, place(spot), title));
      String text = String.join("\n", Telling.lines(finding, spots, words));
      out.write(data(spot.before(text)) + "\n");
    }
    return count;
  }

  private static String place(Spot spot) {
    String file = "file=" + value(spot.path());
    Spot.Region region = spot.region();
    if (region == null) {
      return file;
    }
    String lines = ",line=" + region.line() + ",endLine=" + region.endLine();
    // Columns are for one line alone.
    return region.line() == region.endLine()
        ? file + lines + ",col=" + region.column() + ",endColumn=" + region.endColumn()
        : file + lines;
  }

  private static String command(String type, String place, String title) {
    return "::" + type + " " + place + ",title=" + value(title) + "::";
  }

  /** A message as GitHub's own toolkit escapes it. */
  private static String data(String text) {
    return text.lines()
        .map(Visible::of)
        .reduce((a, b) -> a + "\n" + b)
        .orElse("")
        .replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A");
  }

  /** A property of a command, which also ends at a comma and a colon. */
  private static String value(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
