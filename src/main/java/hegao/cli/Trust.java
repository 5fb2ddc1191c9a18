package hegao.cli;

import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Key;
import hegao.settings.Setting;
import hegao.settings.Setting.Item;
import hegao.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * What a configuration may say that nobody has named, but that was found: it may have come with the
 * articles. It brings no rules, which are code, out of the folders that are checked, and writes
 * nothing outside its own folder.
 */
final class Trust {
  private final Settings settings;
  private final ParseResult given;
  private final Words words;

  Trust(Settings settings, ParseResult given, Words words) {
    this.settings = settings;
    this.given = given;
    this.words = words;
  }

  /**
   * Looks at the keys that stand in for options.
   *
   * @throws Refusal when one may not
   */
  void check(Set<Key> applied) {
    if (applied.contains(Key.RULES)) {
      rules(settings.values().get(Key.RULES));
    }
    if (applied.contains(Key.REPORT)) {
      reports(settings.values().get(Key.REPORT));
    }
  }

  private void rules(Setting setting) {
    Path file = settings.file().orElseThrow();
    Path rules = Path.of(setting.items().get(0).text());
    for (Path folder : checked()) {
      if (real(file).startsWith(folder) || real(rules).startsWith(folder)) {
        throw refusal("config.untrustedRules", setting.line(), folder);
      }
    }
    if (!ours(file) || !ours(rules)) {
      throw refusal("config.foreignRules", setting.line(), file);
    }
  }

  private Refusal refusal(String key, int line, Path about) {
    String shown = Visible.of(about.toString());
    return new Refusal(
        words.labelled(
            Visible.of(settings.place(line)),
            words.of(key, shown, Visible.of(settings.file().orElseThrow().toString()))));
  }

  /** The folders that articles come from. */
  private List<Path> checked() {
    List<Path> folders = new ArrayList<>();
    given.matchedPositionals().stream()
        .flatMap(positional -> positional.stringValues().stream())
        .map(value -> value.replaceFirst(":\\d+$", ""))
        .forEach(value -> folder(value, folders));
    return folders;
  }

  private static void folder(String value, List<Path> folders) {
    try {
      Path path = Path.of(value);
      if (Files.isDirectory(path)) {
        folders.add(real(path));
      } else {
        folders.add(real(standing(path)));
      }
    } catch (InvalidPathException e) {
      // No file has such a name; the command says so itself.
    }
  }

  /** The folder of a file, or the nearest above a pattern or a name that does not exist. */
  static Path standing(Path path) {
    Path folder = path.toAbsolutePath().normalize().getParent();
    while (folder != null && folder.getParent() != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    return folder == null ? path.toAbsolutePath().getRoot() : folder;
  }

  /** Whether the file belongs to the user of this process, where files belong to somebody. */
  private static boolean ours(Path file) {
    String user = System.getProperty("user.name");
    try {
      String owner = Files.getOwner(file).getName();
      boolean names = file.getFileSystem().supportedFileAttributeViews().contains("posix");
      return !names || owner.equals(user) || owner.equals("root") || user.equals("root");
    } catch (IOException | UnsupportedOperationException e) {
      return true;
    }
  }

  private void reports(Setting setting) {
    Path home = real(settings.file().orElseThrow()).getParent();
    for (Item item : setting.items()) {
      boolean inside = item.text().equals(Target.STANDARD_OUTPUT) || within(home, item.text());
      if (!inside) {
        throw refusal("config.outside", item.line(), Path.of(item.text()));
      }
    }
  }

  private static boolean within(Path home, String name) {
    Path file = Path.of(name).toAbsolutePath();
    Path target = Files.exists(file) ? real(file) : real(file.getParent());
    return target.startsWith(home) && !Files.isSymbolicLink(file);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
