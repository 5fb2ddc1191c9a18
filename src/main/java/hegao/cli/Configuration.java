package hegao.cli;

import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Key;
import hegao.settings.Setting;
import hegao.settings.Settings;
import hegao.settings.SettingsReader;
import hegao.settings.Unusable;
import hegao.settings.Upwards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Lets a configuration file stand in for the options that the command line lacks. */
final class Configuration {
  static final String NAME = "hegao.yaml";

  private Configuration() {}

  /**
   * Finds and reads the file of a command, and sets its options by it.
   *
   * @throws Refusal when the file cannot be used, or may not say what it says
   */
  static void apply(ParseResult given) {
    Optional<Common> found = Common.of(given.commandSpec());
    if (found.isEmpty()) {
      return;
    }
    Common common = found.get();
    try {
      apply(given, common);
    } catch (Refusal refusal) {
      if (!common.bears(refusal)) {
        throw refusal;
      }
    }
  }

  private static void apply(ParseResult given, Common common) {
    Words words = common.words();
    Settings settings = read(common, words);
    Set<Key> applied = EnumSet.noneOf(Key.class);
    for (Setting setting : settings.values().values()) {
      OptionSpec option = given.commandSpec().findOption("--" + setting.key().written());
      boolean open = option != null && !given.hasMatchedOption(option);
      // What an article itself says of its home goes before the file, after the command line.
      if (open && setting.key() != Key.HOME) {
        set(option, setting);
        applied.add(setting.key());
      }
    }
    common.take(settings, applied);
    if (common.config().isEmpty()) {
      new Trust(settings, given, words).check(applied);
    }
  }

  private static Settings read(Common common, Words words) {
    if (common.withoutConfig()) {
      return Settings.NONE;
    }
    Optional<Path> file = common.config().or(() -> Upwards.search(NAME, Path.of("")));
    if (file.isEmpty()) {
      return Settings.NONE;
    }
    if (!Files.isRegularFile(file.get())) {
      throw new Refusal(words.of("config.missing", Visible.of(file.get().toString())));
    }
    try {
      return SettingsReader.read(file.get(), words);
    } catch (Unusable broken) {
      throw new Refusal(broken.getMessage());
    }
  }

  private static void set(OptionSpec option, Setting setting) {
    List<String> values = setting.arguments();
    if (option.isMultiValue()) {
      option.setValue(values);
    } else if (option.type() == Path.class) {
      option.setValue(Path.of(values.get(0)));
    } else if (option.type() == double.class) {
      option.setValue(Double.valueOf(values.get(0)));
    } else {
      option.setValue(values.get(0));
    }
  }
}
