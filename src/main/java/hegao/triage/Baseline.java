package hegao.triage;

import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.claim.Suppression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings that were there before, by fingerprint and never by line.
 *
 * @param file where they are written down
 * @param known names of the files concerned, by fingerprint
 */
public record Baseline(Path file, Map<String, List<String>> known) {
  /**
   * The report with known findings set aside, and with their number.
   *
   * @param reason what is said of such a finding
   */
  public Report apply(Report report, Checked checked, String reason) {
    List<Finding> findings = new ArrayList<>();
    Set<String> found = new HashSet<>();
    int still = 0;
    for (Finding finding : report.findings()) {
      found.add(finding.id());
      boolean old = finding.suppressed() == null && known.containsKey(finding.id());
      still += old ? 1 : 0;
      Suppression why = new Suppression(Suppression.Kind.BASELINE, reason, null, null);
      findings.add(old ? finding.suppressed(why) : finding);
    }
    long gone =
        known.entrySet().stream()
            .filter(one -> !found.contains(one.getKey()))
            .filter(one -> checked.extent(one.getValue()) == Checked.Extent.WHOLE)
            .count();
    List<Notice> notices = new ArrayList<>(report.notices());
    List<String> details = List.of(Integer.toString(still), Long.toString(gone));
    String place = file.toString().replace('\\', '/');
    notices.add(new Notice(Notice.Kind.KNOWN, place, details));
    return report.with(findings).noting(notices);
  }
}
