package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.claim.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What findings say, in words that no other program takes for anything but text. */
public final class Telling {
  private Telling() {}

  /** Findings that are not set aside, the most severe first, else in the order of the report. */
  static List<Finding> standing(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.suppressed() == null)
        .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
        .toList();
  }

  /** {@code 矛盾：同一事物前后数值不一}. */
  static String title(Finding finding, Words words) {
    return Visible.of(words.labelled(words.of(finding.relation()), finding.title()));
  }

  /** The message and, after it, the sum. */
  static String message(Finding finding, Words words) {
    return finding.arithmetic() == null
        ? Visible.of(finding.message())
        : Visible.of(finding.message())
            + " "
            + words.labelled(words.of("text.arithmetic"), Visible.of(finding.arithmetic()));
  }

  /** All there is to say, a line each: message, sum, cause, basis, and where each figure stands. */
  static List<String> lines(Finding finding, Spots spots, Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(Visible.of(finding.message()));
    line("text.arithmetic", finding.arithmetic(), words, lines);
    line("text.cause", finding.cause(), words, lines);
    line("text.reasons", String.join("；", finding.reasons()), words, lines);
    for (Claim claim : finding.claims()) {
      Spot spot = spots.of(claim);
      lines.add(place(spot) + " " + Quoting.value(claim));
    }
    return lines;
  }

  private static void line(String label, String content, Words words, List<String> lines) {
    if (content != null && !content.isEmpty()) {
      lines.add(words.labelled(words.of(label), Visible.of(content)));
    }
  }

  /** {@code path:line}, or the path and the place in words. */
  static String place(Spot spot) {
    return Visible.of(
        spot.region() == null ? spot.path() + " " + spot.told() : spot.path() + ":" + spot.line());
  }

  /** What a notice says, with its place before it. */
  public static String of(Notice notice, Words words) {
    String text =
        words.of("Notice." + notice.kind().name(), notice.details().toArray(Object[]::new));
    return Visible.of(notice.place().isEmpty() ? text : words.labelled(notice.place(), text));
  }

  /** How many there are of each severity: {@code 差错 1，待核 2，提示 3}. */
  static String counts(List<Finding> findings, Words words) {
    return List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE).stream()
        .map(
            severity ->
                words.of(severity)
                    + " "
                    + findings.stream().filter(found -> found.severity() == severity).count())
        .collect(Collectors.joining(words.of("html.comma")));
  }
}
