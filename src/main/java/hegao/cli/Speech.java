package hegao.cli;

import hegao.report.Words;
import picocli.CommandLine.Option;

/** Options that say how much a run tells its terminal, and how. */
final class Speech {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "何时用颜色：auto（默认，在终端上且没有设 NO_COLOR 时）、always、never。轻重总有文字与符号，不单靠颜色。")
  private String colour = "auto";

  @Option(names = "--quiet", description = "不在终端上写摘要。")
  private boolean quiet;

  @Option(names = "--statistics", description = "另列统计：各关系、各规则的发现数，读出与比对的比例，各步用时。")
  private boolean statistics;

  boolean quiet() {
    return quiet;
  }

  boolean statistics() {
    return statistics;
  }

  /** The terminal, coloured as asked for. */
  Terminal over(Terminal terminal, Words words) {
    return switch (colour) {
      case "auto" -> terminal;
      case "always" -> terminal.coloured(true);
      case "never" -> terminal.coloured(false);
      default -> throw new Refusal(words.of("cli.color", colour));
    };
  }
}
