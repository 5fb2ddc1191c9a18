package hegao.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code hegao generate-completion}: a completion script for bash and zsh. */
@Command(
    name = "generate-completion",
    description = "写出 bash、zsh 的补全脚本：source <(hegao generate-completion)。")
final class Completion implements Runnable {
  private final Terminal terminal;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  Completion(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    terminal.out().print(script(spec.root().commandLine()));
  }

  /** The script for all commands of {@code line}; the same bytes whenever it is made. */
  static String script(CommandLine line) {
    return AutoComplete.bash(line.getCommandName(), line);
  }
}
