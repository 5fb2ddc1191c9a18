package hegao.cli;

import hegao.judge.Judge;
import hegao.judge.Rule;
import hegao.report.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hegao rules}: the rules at work. */
@Command(name = "rules", description = "列出规则；rules test 用规则页的例子检验规则。", sortOptions = false)
final class Rules implements Callable<Integer> {
  private static final int WIDEST = 60;

  private final Terminal terminal;

  @Option(names = "--rules", paramLabel = "DIR", description = "另加自己的规则文件夹。")
  private Path rules;

  @Mixin private Common common;

  Rules(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Words words = common.words();
    Judge judge = judge(Optional.ofNullable(rules), words);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.of("rules.family"),
            words.of("rules.id"),
            words.of("rules.title"),
            words.of("rules.severity"),
            words.of("rules.relation")));
    judge.rules().stream()
        .sorted(Comparator.comparing(Rule::family).thenComparing(Rule::id))
        .forEach(rule -> rows.add(row(rule, words)));
    terminal.out().print(Columns.of(rows, WIDEST));
    return ExitCode.CLEAN;
  }

  private static List<String> row(Rule rule, Words words) {
    return List.of(
        rule.family(),
        rule.id(),
        rule.title(),
        words.of(rule.severity()),
        words.of(rule.relation()));
  }

  /** The shipped rules, with an editor's own if a folder is given. */
  static Judge judge(Optional<Path> folder, Words words) {
    Arguments.rules(folder.orElse(null), words);
    return Stages.judge(folder);
  }
}
