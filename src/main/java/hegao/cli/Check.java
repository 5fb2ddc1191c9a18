package hegao.cli;

import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.report.RulePages;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.text.Unread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hegao check}: reads files and folders, checks them, writes the reports. */
@Command(name = "check", description = "核对稿件，写出报告。", sortOptions = false)
final class Check implements Callable<Integer> {
  private final Pipeline pipeline;
  private final Terminal terminal;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件或文件夹（含其下各级）。")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description =
          "报告格式与文件，可多次给出；FORMAT 为 html、json、text，FILE 为 - 时写到标准输出。不给时写 reports/index.html。")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "达到何种轻重时退出码为 1：error（默认）、warning、note、never。")
  private String failOn = "error";

  @Option(names = "--rules", paramLabel = "DIR", description = "另加自己的规则文件夹。")
  private Path rules;

  @Mixin private Choice choice;

  @Mixin private ReadingOptions options;

  @Option(names = "--quiet", description = "不在终端上写摘要。")
  private boolean quiet;

  Check(Pipeline pipeline, Terminal terminal) {
    this.pipeline = pipeline;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Words words = options.words();
    Optional<Severity> threshold = Arguments.threshold(failOn, words);
    List<Target> targets = Arguments.targets(reports, words, pages());
    options.useLexicon(words);
    Request request = options.request(paths, rules, words).choosing(choice.of(words));
    Report report;
    try (ProgressLine line = new ProgressLine(terminal.err())) {
      report = pipeline.run(request, terminal.interactive() ? line : Progress.NONE);
    }
    refuseNothing(report, words);
    boolean delivered = new Delivery(terminal, pages(), quiet, words).deliver(targets, report);
    return delivered ? ExitCode.of(report, threshold) : ExitCode.INCOMPLETE;
  }

  /** Where nothing named is there to be checked, there is nothing to report. */
  private void refuseNothing(Report report, Words words) {
    if (!report.sources().isEmpty() || !report.unread().stream().allMatch(Unread::absent)) {
      return;
    }
    String why =
        report.unread().stream()
            .map(u -> Visible.of(u.path()) + "（" + Visible.of(u.reason()) + "）")
            .collect(Collectors.joining("、"));
    throw new Refusal(words.of("cli.nothing", why.isEmpty() ? paths.get(0) : why));
  }

  private RulePages pages() {
    return new RuleShelf(Optional.ofNullable(rules));
  }
}
