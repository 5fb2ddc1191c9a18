package hegao.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, in the language of man(7), out of the commands themselves. */
final class ManPage {
  /** Headings: name, synopsis, commands, exit codes, files. */
  private static final List<String> ZH = List.of("名称", "用法", "命令", "退出码", "文件");

  private static final List<String> EN =
      List.of("NAME", "SYNOPSIS", "COMMANDS", "EXIT STATUS", "FILES");

  private final StringBuilder page = new StringBuilder();
  private final List<String> headings;
  private final boolean chinese;

  private ManPage(boolean chinese) {
    this.chinese = chinese;
    this.headings = chinese ? ZH : EN;
  }

  /**
   * The page.
   *
   * @param line all commands, with the help texts of the language
   * @param chinese whether the headings and the closing sections are Chinese
   */
  static String of(CommandLine line, boolean chinese) {
    ManPage man = new ManPage(chinese);
    man.head(line.getCommandSpec());
    man.commands(line, "");
    man.close();
    return man.page.toString();
  }

  private void head(CommandSpec spec) {
    macro(".TH HEGAO 1 \"\" \"hegao " + hegao.report.Version.NUMBER + "\"");
    section(0);
    line("hegao - " + description(spec));
    section(1);
    macro(".B hegao");
    line(chinese ? "命令 [选项] 参数…" : "COMMAND [OPTION]... ARGUMENT...");
    section(2);
  }

  private void commands(CommandLine line, String before) {
    for (Map.Entry<String, CommandLine> entry : line.getSubcommands().entrySet()) {
      CommandLine command = entry.getValue();
      CommandSpec spec = command.getCommandSpec();
      String name = before + entry.getKey();
      macro(".SS " + escaped(name));
      line(description(spec));
      for (PositionalParamSpec operand : spec.positionalParameters()) {
        item(operand.paramLabel(), operand);
      }
      for (OptionSpec option : spec.options()) {
        String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        item(String.join(", ", option.names()) + label, option);
      }
      commands(command, name + " ");
    }
  }

  private void item(String label, ArgSpec arg) {
    macro(".TP");
    macro(".B " + escaped(label));
    line(plain(arg.description()));
  }

  private void close() {
    section(3);
    line(
        chinese
            ? "0 没有达到 --fail-on 的发现；1 有；2 用法、配置、规则文件有误或稿件不存在；3 内部错误，或有稿件没能读取。"
            : "0: no finding at or above --fail-on; 1: findings; 2: wrong usage, configuration, rule"
                + " file or missing input; 3: internal error, or something could not be read.");
    section(4);
    macro(".I ~/.cache/hegao");
    line(
        chinese
            ? "启动用的类归档，可随时删去。环境变量 HEGAO_CACHE 另指文件夹，off 则不用；HEGAO_JAVA_OPTS 添 JVM 选项。"
            : "archive of classes for quick starts; may be deleted. HEGAO_CACHE names another folder,"
                + " or off; HEGAO_JAVA_OPTS holds more options for the JVM.");
  }

  private static String description(CommandSpec spec) {
    return plain(spec.usageMessage().description());
  }

  private static String plain(String... lines) {
    return new Help.ColorScheme.Builder(Ansi.OFF).build().text(String.join(" ", lines)).toString();
  }

  private void section(int heading) {
    macro(".SH \"" + headings.get(heading) + "\"");
  }

  private void macro(String text) {
    page.append(text).append('\n');
  }

  /** Text; the mark in front keeps a point or quote at the start from being a command. */
  private void line(String text) {
    page.append("\\&").append(escaped(text)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
  }
}
