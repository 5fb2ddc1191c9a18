package hegao.claim;

import java.time.LocalDate;

/**
 * Why a finding is set aside.
 *
 * @param kind what was decided
 * @param reason in the editor's words
 * @param author who decided so; null when not told
 * @param date when; null when not told
 */
public record Suppression(Kind kind, String reason, String author, LocalDate date) {
  /** What was decided of a finding. */
  public enum Kind {
    /** It is none. */
    FALSE_POSITIVE("false-positive"),
    /** It is one and may stay. */
    ACCEPTED("accepted"),
    /** The article itself says so beside the place. */
    INLINE("inline"),
    /** It was there before, by the baseline. */
    BASELINE("baseline");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word for it in files. */
    public String label() {
      return label;
    }
  }

  /** What an editor accepts. */
  public Suppression(String reason, String author, LocalDate date) {
    this(Kind.ACCEPTED, reason, author, date);
  }
}
