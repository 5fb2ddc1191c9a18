package hegao.cli;

import hegao.report.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hegao doctor}: whether all is in place that a check needs. */
@Command(name = "doctor", description = "检查运行环境、配置、规则与词表；有不能用的，退出码为 2。", sortOptions = false)
final class Doctor implements Callable<Integer> {
  private static final int WIDEST = 1000;

  private final Terminal terminal;

  @Mixin private Common common = Common.forbearing();

  @Option(names = "--rules", paramLabel = "DIR", description = "另加自己的规则文件夹。")
  private Path rules;

  @Option(names = "--lexicon", paramLabel = "DIR", description = OwnLexicon.ABOUT)
  private Path lexicon;

  Doctor(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Words words = common.words();
    List<Sign> signs = new ArrayList<>(Surroundings.signs(terminal, words));
    signs.addAll(
        new Belongings(common, Optional.ofNullable(rules), Optional.ofNullable(lexicon), words)
            .signs());
    List<List<String>> rows = signs.stream().map(sign -> sign.row(words)).toList();
    terminal.out().print(Columns.of(rows, WIDEST));
    long bad = signs.stream().filter(sign -> sign.state() == Sign.State.BAD).count();
    terminal.out().println(bad == 0 ? words.of("doctor.well") : words.of("doctor.ill", bad));
    return bad == 0 ? ExitCode.CLEAN : ExitCode.USAGE;
  }
}
