package hegao.claim;

import java.util.List;

/**
 * Something about the run itself that its user should know.
 *
 * @param kind what
 * @param place the file concerned, with the line where there is one; empty for the run as a whole
 * @param details what the words for the kind are filled with
 */
public record Notice(Kind kind, String place, List<String> details) {
  /** What there is to know. */
  public enum Kind {
    /** A suppression that matches nothing any more: its fingerprint. */
    STALE(false),
    /** A suppression that matches nothing and does not tell its files: its fingerprint. */
    STALE_PERHAPS(false),
    /** Suppressions that were taken out of their file: how many. */
    PRUNED(false),
    /** A suppression past its day: fingerprint and day. */
    EXPIRED(false),
    /** An inline suppression that matches nothing: its rule. */
    INLINE_STALE(false),
    /** An inline suppression of no rule in particular. */
    INLINE_NO_RULE(true),
    /** An inline suppression without a reason: its rule. */
    INLINE_NO_REASON(true),
    /** An inline suppression of a rule that does not exist: the name and the nearest one. */
    INLINE_UNKNOWN(true),
    /** Findings of the baseline: how many are still there, how many are not. */
    KNOWN(false),
    /** Findings beside what changed: since when, files changed, findings left out. */
    CHANGED(false),
    /** A file in a folder that was passed over, as a report of this program. */
    OWN_REPORT(false);

    private final boolean fault;

    Kind(boolean fault) {
      this.fault = fault;
    }

    /** Whether somebody should do something about it. */
    public boolean asks() {
      return this != KNOWN && this != CHANGED && this != PRUNED && this != OWN_REPORT;
    }

    /** Whether it is a mistake that somebody must mend. */
    public boolean fault() {
      return fault;
    }
  }
}
