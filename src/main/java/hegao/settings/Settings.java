package hegao.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration file says.
 *
 * @param file the file; none when there is none
 * @param values by key, in the order of the file, without those of folders
 * @param folders what holds for single folders
 */
public record Settings(Optional<Path> file, Map<Key, Setting> values, List<Folder> folders) {
  /** No file, nothing said. */
  public static final Settings NONE = new Settings(Optional.empty(), Map.of(), List.of());

  /**
   * What holds for the files in a folder.
   *
   * @param path the folder, as seen from the working directory
   * @param values by key
   */
  public record Folder(Path path, Map<Key, Setting> values) {
    public Optional<String> text(Key key) {
      return Settings.text(values, key);
    }
  }

  public Optional<Setting> find(Key key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The single value of a key. */
  public Optional<String> text(Key key) {
    return text(values, key);
  }

  /** {@code file:line}. */
  public String place(int line) {
    return file.map(path -> path.toString().replace('\\', '/') + ":" + line).orElse("");
  }

  private static Optional<String> text(Map<Key, Setting> values, Key key) {
    return Optional.ofNullable(values.get(key)).map(setting -> setting.items().get(0).text());
  }
}
