package hegao.cli;

import hegao.claim.Finding;
import hegao.claim.Report;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Key;
import hegao.settings.Setting;
import hegao.settings.Setting.Item;
import hegao.settings.Settings;
import hegao.text.Nearest;
import hegao.text.Source;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the configuration says of single folders.
 *
 * @param settings the configuration
 */
record Folders(Settings settings) {
  /** The folders around a file that have something said of them, the nearest first. */
  List<Settings.Folder> around(Source source) {
    if (settings.folders().isEmpty()) {
      return List.of();
    }
    try {
      Path file = absolute(Path.of(source.path()));
      return settings.folders().stream()
          .filter(folder -> file.startsWith(absolute(folder.path())))
          .sorted(Comparator.comparingInt(folder -> -absolute(folder.path()).getNameCount()))
          .toList();
    } catch (InvalidPathException e) {
      return List.of();
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Refuses a rule to be ignored in a folder that there is none of.
   *
   * @param shelf all rules
   */
  void mustBeSound(RuleShelf shelf, Words words) {
    for (Settings.Folder folder : settings.folders()) {
      for (Item item : ignored(folder)) {
        Set<String> names = shelf.names();
        if (!names.contains(item.text())) {
          String unknown =
              words.of("cli.unknownRule", Visible.of(item.text()), Nearest.to(item.text(), names));
          throw new Refusal(words.labelled(Visible.of(settings.place(item.line())), unknown));
        }
      }
    }
  }

  private static List<Item> ignored(Settings.Folder folder) {
    return Optional.ofNullable(folder.values().get(Key.IGNORE))
        .map(Setting::items)
        .orElse(List.of());
  }

  /** The report without findings all of whose places stand in folders that ignore their rule. */
  Report settle(Report report, RuleShelf shelf) {
    boolean all = settings.folders().stream().allMatch(folder -> ignored(folder).isEmpty());
    return all
        ? report
        : report.with(report.findings().stream().filter(f -> !ignored(f, shelf)).toList());
  }

  private boolean ignored(Finding finding, RuleShelf shelf) {
    String family = shelf.family(finding.rule());
    return finding.claims().stream()
        .map(claim -> claim.article().source())
        .allMatch(source -> ignored(source, finding.rule(), family));
  }

  private boolean ignored(Source source, String rule, String family) {
    return around(source).stream()
        .flatMap(folder -> ignored(folder).stream())
        .anyMatch(item -> item.text().equals(rule) || item.text().equals(family));
  }
}
