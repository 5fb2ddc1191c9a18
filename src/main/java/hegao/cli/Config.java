package hegao.cli;

import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Key;
import hegao.settings.Schema;
import hegao.settings.Setting;
import hegao.settings.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hegao config}: the configuration in force, and its schema. */
@Command(name = "config", description = "看配置：config show 列出各项的值与来处，config schema 输出 JSON Schema。")
final class Config implements Runnable {
  @Spec private CommandSpec spec;

  /** The command with its two subcommands. */
  static CommandLine commands(Terminal terminal) {
    CommandLine line = new CommandLine(new Config());
    line.addSubcommand(new Show(terminal));
    line.addSubcommand(new PrintSchema(terminal));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "");
  }

  /** {@code hegao config show}. */
  @Command(name = "show", description = "列出各项配置的值，由何处得来：默认、文件与行、命令行。", sortOptions = false)
  static final class Show implements Callable<Integer> {
    private static final int WIDEST = 90;

    private final Terminal terminal;

    @Spec private CommandSpec spec;
    @Mixin private JudgingOptions judging;
    @Mixin private Choice choice;
    @Mixin private ReadingOptions options;
    @Mixin private Speech speech;

    Show(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      Words words = options.words();
      judging.mustBeSound(words);
      judging.threshold(words);
      judging.targets(words);
      speech.over(terminal, words);
      new Folders(options.common().settings()).mustBeSound(judging.shelf(), words);
      choice.of(judging.shelf(), options.common(), words);
      Settings settings = options.common().settings();
      String file = settings.file().map(f -> Visible.of(f.toString())).orElse("");
      String which = file.isEmpty() ? words.of("config.noFile") : words.of("config.file", file);
      terminal.out().println(which);
      List<List<String>> rows = new ArrayList<>();
      for (Key key : Key.OF_FILE) {
        rows(key, settings, words, rows);
      }
      for (Settings.Folder folder : settings.folders()) {
        folder.values().values().forEach(s -> rows.add(row("folders.", s, settings)));
      }
      terminal.out().print(Columns.of(rows, WIDEST));
      return ExitCode.CLEAN;
    }

    private void rows(Key key, Settings settings, Words words, List<List<String>> rows) {
      OptionSpec option = spec.findOption("--" + key.written());
      if (option != null && spec.commandLine().getParseResult().hasMatchedOption(option)) {
        String given = String.join(", ", option.stringValues());
        rows.add(List.of(key.written(), Visible.of(given), words.of("config.commandLine")));
        return;
      }
      Optional<Setting> setting = settings.find(key);
      if (setting.isPresent()) {
        rows.add(row("", setting.get(), settings));
      } else if (key.kind().shape() != hegao.settings.Kind.Shape.FOLDERS) {
        String standard = key.standard().isEmpty() ? words.of("config.unset") : key.standard();
        rows.add(List.of(key.written(), standard, words.of("config.default")));
      }
    }

    private static List<String> row(String prefix, Setting setting, Settings settings) {
      return List.of(
          prefix + setting.key().written(),
          Visible.of(setting.shown()),
          Visible.of(settings.place(setting.line())));
    }
  }

  /** {@code hegao config schema}. */
  @Command(
      name = "schema",
      description = "输出 hegao.yaml 的 JSON Schema，供编辑器提示与查错。",
      sortOptions = false)
  static final class PrintSchema implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Option(names = "--lang", paramLabel = "LANG", description = Common.LANGUAGES)
    private String lang = "zh";

    PrintSchema(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      Schema.write(Words.in(Arguments.language(lang)), terminal.out());
      return ExitCode.CLEAN;
    }
  }
}
