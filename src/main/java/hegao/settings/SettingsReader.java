package hegao.settings;

import hegao.report.Words;
import hegao.text.Nearest;
import hegao.yaml.BrokenYaml;
import hegao.yaml.Node;
import hegao.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a configuration file by the table of keys. */
public final class SettingsReader {
  private final Path file;
  private final Mistakes mistakes;
  private final Values values;

  private SettingsReader(Path file, Words words) {
    this.file = file;
    this.mistakes = new Mistakes(file, words);
    this.values = new Values(file, mistakes);
  }

  /**
   * What a file says.
   *
   * @param file as seen from the working directory, as are the files it names in the answer
   * @throws Unusable naming file, line and cause of each mistake
   */
  public static Settings read(Path file, Words words) {
    return new SettingsReader(file, words).settings();
  }

  private Settings settings() {
    Settings settings = new Settings(Optional.of(file), Map.of(), List.of());
    try {
      Optional<Node> root = Yaml.read(file);
      if (root.isPresent()) {
        settings = settings(root.get());
      }
    } catch (BrokenYaml e) {
      String cause = "yaml." + e.cause().name().toLowerCase(Locale.ROOT);
      mistakes.add(e.line(), cause, e.detail());
    } catch (IOException e) {
      mistakes.add(0, "config.unreadable");
    }
    mistakes.refuse();
    return settings;
  }

  private Settings settings(Node root) {
    Map<Key, Setting> read = new LinkedHashMap<>();
    List<Settings.Folder> folders = new ArrayList<>();
    if (!(root instanceof Node.Fields fields)) {
      boolean colon = root instanceof Node.Scalar scalar && scalar.text().contains("：");
      mistakes.add(root.line(), colon ? "config.colon" : "config.root");
      return Settings.NONE;
    }
    for (Node.Field field : fields.fields()) {
      Key key = known(field, Key.OF_FILE);
      if (key == Key.FOLDERS) {
        folders.addAll(folders(field.value()));
      }
      if (key != null && key != Key.FOLDERS) {
        values.of(key, field).ifPresent(setting -> read.put(key, setting));
      }
    }
    return new Settings(Optional.of(file), read, folders);
  }

  private Key known(Node.Field field, List<Key> keys) {
    Optional<Key> key = Key.named(field.name(), keys);
    if (key.isEmpty()) {
      List<String> names = keys.stream().map(Key::written).toList();
      String nearest = Nearest.to(field.name(), names);
      mistakes.add(field.line(), "config.unknownKey", field.name(), nearest);
    }
    return key.orElse(null);
  }

  private List<Settings.Folder> folders(Node node) {
    List<Settings.Folder> folders = new ArrayList<>();
    if (!(node instanceof Node.Items items)) {
      mistakes.add(node.line(), "config.type", "folders", mistakes.word("config.want.folders"));
      return folders;
    }
    for (Node item : items.items()) {
      folder(item).ifPresent(folders::add);
    }
    return folders;
  }

  private Optional<Settings.Folder> folder(Node node) {
    if (!(node instanceof Node.Fields fields)) {
      mistakes.add(node.line(), "config.type", "folders", mistakes.word("config.want.folders"));
      return Optional.empty();
    }
    Map<Key, Setting> read = new LinkedHashMap<>();
    boolean named = false;
    for (Node.Field field : fields.fields()) {
      Key key = known(field, Key.OF_FOLDER);
      if (key != null) {
        named |= key == Key.PATH;
        values.of(key, field).ifPresent(setting -> read.put(key, setting));
      }
    }
    if (!named) {
      mistakes.add(node.line(), "config.noPath");
    }
    return Optional.ofNullable(read.get(Key.PATH))
        .map(path -> new Settings.Folder(Path.of(path.items().get(0).text()), read));
  }
}
