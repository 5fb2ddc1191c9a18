package hegao.report;

import java.util.List;
import java.util.Optional;

/** The formats by name. */
public final class Formats {
  /** Their names, as the command line takes them. */
  public static final List<String> NAMES = List.of("html", "json", "text");

  private Formats() {}

  /**
   * The format of that name.
   *
   * @param pages where the pages of the rules are found
   */
  public static Optional<Format> named(String name, Words words, RulePages pages) {
    return switch (name) {
      case "html" -> Optional.of(new Html(words, pages));
      case "json" -> Optional.of(new Json());
      case "text" -> Optional.of(Text.whole(words));
      default -> Optional.empty();
    };
  }
}
