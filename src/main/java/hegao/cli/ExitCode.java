package hegao.cli;

import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Unread;
import java.util.List;
import java.util.Optional;

/** What the process says to the one that called it. */
final class ExitCode {
  /** Nothing at or above the threshold. */
  static final int CLEAN = 0;

  /** Findings at or above it. */
  static final int FINDINGS = 1;

  /** Wrong usage, configuration, rule file or missing input. */
  static final int USAGE = 2;

  /** Internal error, or something could not be read: a gap can hide a contradiction. */
  static final int INCOMPLETE = 3;

  private ExitCode() {}

  /** The code for what could not be read: what is not there at all is the caller's mistake. */
  static int of(List<Unread> unread) {
    if (unread.stream().anyMatch(Unread::absent)) {
      return USAGE;
    }
    return unread.isEmpty() ? CLEAN : INCOMPLETE;
  }

  /** The code for a run that came to its end; no threshold means never to fail for findings. */
  static int of(Report report, Optional<Severity> threshold) {
    int gaps = of(report.unread());
    if (gaps != CLEAN) {
      return gaps;
    }
    if (report.notices().stream().anyMatch(notice -> notice.kind().fault())) {
      return USAGE;
    }
    boolean reached =
        threshold.isPresent()
            && report.findings().stream()
                .filter(found -> found.suppressed() == null)
                .anyMatch(found -> found.severity().compareTo(threshold.get()) >= 0);
    return reached ? FINDINGS : CLEAN;
  }
}
