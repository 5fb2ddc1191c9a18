package hegao.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a file from outside its running text.
 *
 * @param published publication date as told by an option, a manifest, front matter or the page's
 *     own data; {@link Published#UNKNOWN} when none tells it
 * @param home home place of the publication, such as {@code 重庆}
 * @param publication name of the paper or site, such as {@code 重庆日报}
 * @param author who wrote it
 * @param made day on which the file was made, by its properties: a last resort
 */
public record Metadata(
    Published published,
    Optional<String> home,
    Optional<String> publication,
    Optional<String> author,
    Optional<LocalDate> made) {
  /** Nothing is known. */
  public static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty());

  /** A date and a home place given from outside. */
  public Metadata(Optional<LocalDate> published, Optional<String> home) {
    this(
        published
            .map(date -> new Published(date, Published.Origin.OPTION))
            .orElse(Published.UNKNOWN),
        home,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** This, and where it is silent what {@code other} tells. */
  public Metadata or(Metadata other) {
    return new Metadata(
        published.date() == null ? other.published : published,
        home.or(() -> other.home),
        publication.or(() -> other.publication),
        author.or(() -> other.author),
        made.or(() -> other.made));
  }
}
