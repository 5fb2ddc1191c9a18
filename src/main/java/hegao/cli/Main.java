package hegao.cli;

import hegao.report.Language;
import hegao.report.Version;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.text.Nearest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
    name = "hegao",
    description = "核稿：核对中文稿件里的数字、日期、职务是否前后一致。",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    scope = CommandLine.ScopeType.INHERIT,
    usageHelpAutoWidth = true)
public final class Main implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  /** Runs the command that is asked for and ends the process with its exit code. */
  public static void main(String[] args) {
    if (checks(args)) {
      Stages.prepare();
    }
    System.exit(run(new Stages(), Terminal.ofProcess(), args));
  }

  /** Runs the command that is asked for and gives its exit code. */
  static int run(Pipeline pipeline, Terminal terminal, String... args) {
    Optional<List<Path>> plain = PlainCheck.paths(args);
    int code =
        plain.isPresent()
            ? called(new Check(pipeline, terminal, plain.get()), terminal)
            : parsed(pipeline, terminal, args);
    if (terminal.out().checkError() && code != ExitCode.INCOMPLETE) {
      terminal.complain(Words.in(Arguments.languageOf(args)).of("cli.stdout"));
      code = ExitCode.INCOMPLETE;
    }
    terminal.err().flush();
    return code;
  }

  private static int parsed(Pipeline pipeline, Terminal terminal, String... args) {
    Language language = Arguments.languageOf(args);
    CommandLine line = checks(args) ? check(pipeline, terminal) : commands(pipeline, terminal);
    if (List.of(args).contains("--help") || List.of(args).contains("-h")) {
      help(line, language);
    }
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setParameterExceptionHandler(
        (e, ignored) -> {
          terminal.complain(wrong(e, Words.in(language)));
          return ExitCode.USAGE;
        });
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, terminal, language));
    line.setExecutionStrategy(given -> configured(given, terminal, language));
    return executed(line, terminal, language, args);
  }

  /** A check without options, in the language that there is without options. */
  private static int called(Check check, Terminal terminal) {
    try {
      return check.call();
    } catch (Exception | Error e) {
      return failed(e, terminal, Language.ZH);
    }
  }

  /** The configuration stands in for options before the command looks at them. */
  private static int configured(ParseResult given, Terminal terminal, Language language) {
    if (CommandLine.executeHelpRequest(given) != null) {
      return ExitCode.CLEAN;
    }
    try {
      ParseResult last = given;
      while (last.hasSubcommand()) {
        last = last.subcommand();
      }
      Configuration.apply(last);
    } catch (RuntimeException e) {
      return failed(e, terminal, language);
    }
    return new CommandLine.RunLast().execute(given);
  }

  private static boolean checks(String... args) {
    return args.length > 0 && args[0].equals("check");
  }

  /** The commonest command alone: to read the options of all takes longer than many a check. */
  private static CommandLine check(Pipeline pipeline, Terminal terminal) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new Check(pipeline, terminal));
    return line;
  }

  /** The commands, with help in Chinese. */
  static CommandLine commands(Pipeline pipeline, Terminal terminal) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new Check(pipeline, terminal));
    line.addSubcommand(new Claims(terminal));
    line.addSubcommand(new Explain(terminal));
    CommandLine rules = new CommandLine(new Rules(terminal));
    rules.addSubcommand(new RulesTest(terminal));
    line.addSubcommand(rules);
    line.addSubcommand(new Lexicon(terminal));
    line.addSubcommand(new Mentions(terminal));
    line.addSubcommand(Config.commands(terminal));
    line.addSubcommand(new Init(terminal));
    line.addSubcommand(new Doctor(terminal));
    line.addSubcommand(new Completion(terminal));
    return line;
  }

  private static int executed(
      CommandLine line, Terminal terminal, Language language, String... args) {
    try {
      return line.execute(args);
    } catch (Error e) {
      return failed(e, terminal, language);
    }
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "");
  }

  private static String wrong(ParameterException e, Words words) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched(), command, words);
    }
    if (e instanceof MissingParameterException missing) {
      String lacking = missing.getMissing().get(0).paramLabel();
      return words.of("cli.lacking", lacking, command.qualifiedName());
    }
    if (e instanceof OverwrittenOptionException twice) {
      return words.of("cli.onceOnly", ((OptionSpec) twice.getOverwritten()).longestName());
    }
    if (e.getCause() instanceof TypeConversionException
        || e.getCause() instanceof InvalidPathException) {
      String value = Visible.of(String.valueOf(e.getValue()));
      boolean number = e.getArgSpec() instanceof OptionSpec given && given.type() == double.class;
      return number ? words.of("cli.confidence", value) : words.of("cli.path", value);
    }
    return e.getMessage().isEmpty() ? words.of("cli.command") : e.getMessage();
  }

  /** What is wrong with arguments that a command does not take, the first told with its nearest. */
  private static String unknown(List<String> arguments, CommandSpec command, Words words) {
    String first = arguments.get(0);
    boolean option = first.startsWith("-");
    String name = option && first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
    Set<String> known = option ? command.optionsMap().keySet() : command.subcommands().keySet();
    if (known.isEmpty()) {
      String shown = Visible.of(String.join(" ", arguments));
      return words.of("cli.unknown", shown, command.qualifiedName());
    }
    String nearest = Nearest.to(name, known);
    String key = option ? "cli.noOption" : "cli.noCommand";
    return words.of(key, Visible.of(name), command.qualifiedName(), nearest);
  }

  private static int failed(Throwable e, Terminal terminal, Language language) {
    if (e instanceof OutOfMemoryError) {
      terminal.complain(Words.in(language).of("cli.memory"));
      return ExitCode.INCOMPLETE;
    }
    if (e instanceof Refusal) {
      e.getMessage().lines().forEach(terminal::complain);
      return ExitCode.USAGE;
    }
    String message = e.getMessage() == null ? "" : "：" + e.getMessage();
    terminal.complain(
        Words.in(language).of("cli.internal", e.getClass().getSimpleName() + message));
    if ("1".equals(System.getenv("HEGAO_DEBUG"))) {
      e.printStackTrace(terminal.err());
    }
    return ExitCode.INCOMPLETE;
  }

  /** Gives the help texts of a language to all commands. */
  static void help(CommandLine line, Language language) {
    String table = language == Language.EN ? "help-en.properties" : "help-zh.properties";
    try (Reader help =
        new InputStreamReader(Main.class.getResourceAsStream(table), StandardCharsets.UTF_8)) {
      line.setResourceBundle(new PropertyResourceBundle(help));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells the version. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"hegao " + Version.NUMBER};
    }
  }
}
