package hegao.cli;

import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Key;
import hegao.settings.Setting;
import hegao.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options of every command: the language of the interface, and the configuration. */
final class Common {
  static final String LANGUAGES = "界面语言：zh（默认）、en。规则的名称与说明、文件未能读取的原因总是中文。";

  @Option(names = "--lang", paramLabel = "LANG", description = LANGUAGES)
  private String lang = "zh";

  @Option(names = "--config", paramLabel = "FILE", description = "配置文件；不给时从当前文件夹逐级向上找 hegao.yaml。")
  private Path config;

  @Option(names = "--no-config", description = "不用配置文件。")
  private boolean none;

  private final boolean forbearing;
  private Refusal refused;
  private Settings settings = Settings.NONE;
  private Set<Key> applied = Set.of();

  Common() {
    this(false);
  }

  private Common(boolean forbearing) {
    this.forbearing = forbearing;
  }

  /** Those of a command that goes on without a configuration that cannot be used. */
  static Common forbearing() {
    return new Common(true);
  }

  /** Whether the command goes on all the same. */
  boolean bears(Refusal refusal) {
    refused = refusal;
    return forbearing;
  }

  /** Why the configuration could not be used. */
  Optional<Refusal> refused() {
    return Optional.ofNullable(refused);
  }

  /** The words of the interface. */
  Words words() {
    return Words.in(Arguments.language(lang));
  }

  /** The file named by the option. */
  Optional<Path> config() {
    return Optional.ofNullable(config);
  }

  boolean withoutConfig() {
    return none;
  }

  /** What the configuration file says; nothing where there is none. */
  Settings settings() {
    return settings;
  }

  /** Takes what the file says, and the keys by which it stood in for options. */
  void take(Settings read, Set<Key> used) {
    settings = read;
    applied = used;
  }

  /** The folder from which the patterns of a key are seen: that of the file that has them. */
  Path base(Key key) {
    Path here = Path.of("");
    return applied.contains(key)
        ? settings.file().map(file -> file.resolveSibling("")).orElse(here)
        : here;
  }

  /** Where the file says {@code word} for a key, as the beginning of a message; else empty. */
  String at(Key key, String word) {
    Optional<Setting> setting = applied.contains(key) ? settings.find(key) : Optional.empty();
    return setting.stream()
        .flatMap(said -> said.items().stream())
        .filter(item -> item.name().equals(word) || item.text().equals(word))
        .findFirst()
        .map(item -> Visible.of(settings.place(item.line())) + "：")
        .orElse("");
  }

  /** These options of a command, if it has them. */
  static Optional<Common> of(CommandSpec spec) {
    for (CommandSpec mixin : spec.mixins().values()) {
      if (mixin.userObject() instanceof Common common) {
        return Optional.of(common);
      }
      Optional<Common> inner = of(mixin);
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }
}
