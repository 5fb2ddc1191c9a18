package hegao.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a file from outside its text.
 *
 * @param published publication date given by an option or a manifest
 * @param home home place of the publication, such as {@code 重庆}
 */
public record Metadata(Optional<LocalDate> published, Optional<String> home) {
  /** Nothing is known. */
  public static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty());
}
