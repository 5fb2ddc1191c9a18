package hegao.text;

import java.time.LocalDate;

/**
 * Publication date of an article and how it was found.
 *
 * @param date null when unknown
 * @param origin how it was found
 */
public record Published(LocalDate date, Origin origin) {
  /** No date at all. */
  public static final Published UNKNOWN = new Published(null, Origin.UNKNOWN);

  /** Where a publication date comes from, most trusted first. */
  public enum Origin {
    OPTION("option"),
    MANIFEST("manifest"),
    FRONT_MATTER("front-matter"),
    PAGE_DATA("page-data"),
    TEXT("text"),
    FILE_NAME("file-name"),
    INFERRED("inferred"),
    PROPERTIES("properties"),
    UNKNOWN("unknown");

    private final String label;

    Origin(String label) {
      this.label = label;
    }

    /** The word used in reports. */
    public String label() {
      return label;
    }
  }

  /** Whether a period resolved by this date rests on a guess. */
  public boolean inferred() {
    return origin.compareTo(Origin.INFERRED) >= 0;
  }
}
