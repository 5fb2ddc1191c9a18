package hegao.cli;

import hegao.judge.Judge;
import hegao.judge.Page;
import hegao.judge.Pages;
import hegao.judge.Pages.Remark;
import hegao.report.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hegao rules test}: takes the examples of the rules' pages the whole way. */
@Command(name = "test", description = "检验规则：规则页上应报的例子必须报，不报的必须不报。", sortOptions = false)
final class RulesTest implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", arity = "0..1", description = "自己的规则文件夹；不给时只检验自带的规则。")
  private Path folder;

  @Mixin private Common common;

  RulesTest(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Words words = common.words();
    Judge judge = Rules.judge(Optional.ofNullable(folder), words);
    List<Page> pages = new ArrayList<>(Pages.shipped(judge.rules()));
    if (folder != null) {
      pages.addAll(Pages.in(folder));
    }
    List<Remark> remarks = new ArrayList<>(RuleTrial.unpaired(judge, pages, words));
    remarks.addAll(RuleTrial.run(judge, pages));
    remarks.forEach(this::tell);
    long broken = remarks.stream().filter(Remark::broken).count();
    int examples = pages.stream().mapToInt(page -> page.examples().size()).sum();
    terminal
        .out()
        .println(
            broken == 0
                ? words.of("rules.passed", pages.size(), examples)
                : words.of("rules.failed", pages.size(), examples, broken));
    return broken == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private void tell(Remark remark) {
    String place = remark.line() == 0 ? remark.rule() : remark.rule() + ".md:" + remark.line();
    terminal.out().println((remark.broken() ? "✗ " : "· ") + place + "  " + remark.text());
  }
}
