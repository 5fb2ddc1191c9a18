package hegao.cli;

import hegao.settings.Key;
import hegao.settings.Settings;
import hegao.split.Home;
import hegao.text.Article;
import hegao.text.Source;
import java.util.List;
import java.util.Optional;

/**
 * Home places of publications.
 *
 * @param given by the command line, for all articles
 * @param settings what the configuration says, for all and for folders
 */
public record Homes(Optional<String> given, Settings settings) {
  /** One for all, or none at all. */
  public static Homes of(Optional<String> given) {
    return new Homes(given, Settings.NONE);
  }

  /**
   * That of a file: by the command line, the file itself, the nearest folder that the configuration
   * names, the configuration as a whole, or by what the articles tell; empty when unknown.
   */
  String of(Source source, List<Article> articles) {
    return given
        .or(() -> Home.told(source))
        .or(() -> source.metadata().publication().flatMap(Home::ofPublication))
        .or(() -> folder(source))
        .or(() -> settings.text(Key.HOME))
        .or(() -> settings.text(Key.PUBLICATION).flatMap(Home::ofPublication))
        .orElseGet(() -> Home.of(source, articles));
  }

  private Optional<String> folder(Source source) {
    return new Folders(settings)
        .around(source).stream().flatMap(folder -> home(folder).stream()).findFirst();
  }

  private static Optional<String> home(Settings.Folder folder) {
    return folder
        .text(Key.HOME)
        .or(() -> folder.text(Key.PUBLICATION).flatMap(Home::ofPublication));
  }
}
