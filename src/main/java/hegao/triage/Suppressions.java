package hegao.triage;

import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.report.Words;
import hegao.settings.Unusable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The findings that editors set aside, by their file.
 *
 * @param file as seen from the working directory
 * @param entries in the order of the file
 */
public record Suppressions(Path file, List<Entry> entries) {
  /** The name by which the file is found. */
  public static final String NAME = "hegao-suppressions.yaml";

  /**
   * Reads a file.
   *
   * @throws Unusable naming file, line and cause of each mistake
   */
  public static Suppressions read(Path file, Words words) {
    return new Suppressions(file, new SuppressionReader(file, words).entries());
  }

  /** The report with these findings set aside, and with what is to be said of the entries. */
  public Report apply(Report report, Checked checked, LocalDate today) {
    Map<String, Entry> holding = new HashMap<>();
    entries.stream().filter(e -> !e.isPast(today)).forEach(e -> holding.put(e.fingerprint(), e));
    List<Finding> findings = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Finding finding : report.findings()) {
      Entry entry = holding.get(finding.id());
      boolean open = entry != null && finding.suppressed() == null;
      findings.add(open ? finding.suppressed(entry.why()) : finding);
      found.add(finding.id());
    }
    List<Notice> notices = new ArrayList<>(report.notices());
    for (Entry entry : entries) {
      notice(entry, found, checked, today).ifPresent(notices::add);
    }
    return report.with(findings).noting(notices);
  }

  private Optional<Notice> notice(
      Entry entry, Set<String> found, Checked checked, LocalDate today) {
    boolean matched = found.contains(entry.fingerprint());
    Checked.Extent extent = checked.extent(entry.files());
    if (!matched && extent != Checked.Extent.PART) {
      boolean sure = extent == Checked.Extent.WHOLE;
      Notice.Kind kind = sure ? Notice.Kind.STALE : Notice.Kind.STALE_PERHAPS;
      return Optional.of(new Notice(kind, place(entry), List.of(entry.fingerprint())));
    }
    if (!entry.isPast(today)) {
      return Optional.empty();
    }
    List<String> details = List.of(entry.fingerprint(), entry.expires().get().toString());
    return Optional.of(new Notice(Notice.Kind.EXPIRED, place(entry), details));
  }

  String place(Entry entry) {
    return file.toString().replace('\\', '/') + ":" + entry.line();
  }
}
