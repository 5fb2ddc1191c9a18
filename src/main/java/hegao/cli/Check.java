package hegao.cli;

import hegao.claim.Report;
import hegao.claim.Severity;
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

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件、文件夹（含其下各级）、通配符，或 -（标准输入）。")
  private List<Path> paths = new ArrayList<>();

  @Mixin private JudgingOptions judging = new JudgingOptions();

  @Mixin private Choice choice = new Choice();

  @Mixin private Triage triage = new Triage();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Mixin private Speech speech = new Speech();

  @Option(names = "--watch", description = "守候所核对的文件，有变化就重新核对，按 Ctrl-C 结束。")
  private boolean watch;

  Check(Pipeline pipeline, Terminal terminal) {
    this.pipeline = pipeline;
    this.terminal = terminal;
  }

  /** A check of {@code paths} with every option as it is when not given. */
  Check(Pipeline pipeline, Terminal terminal, List<Path> paths) {
    this(pipeline, terminal);
    this.paths = paths;
  }

  @Override
  public Integer call() throws IOException {
    Words words = options.words();
    judging.mustBeSound(words);
    Optional<Severity> threshold = judging.threshold(words);
    List<Target> targets = judging.targets(words);
    Request request =
        options
            .request(paths, judging.rules(), words)
            .beside(judging.archive(options.common(), words))
            .choosing(choice.of(judging.shelf(), options.common(), words));
    new Folders(options.common().settings()).mustBeSound(judging.shelf(), words);
    Terminal shown = speech.over(terminal, words);
    options.useLexicon(words);
    Run run = new Run(request, targets, threshold, shown, words);
    return watch ? rounds(request, run).of(() -> once(run)) : once(run);
  }

  /** What is to be done, with all that stands before anything is read. */
  private record Run(
      Request request,
      List<Target> targets,
      Optional<Severity> threshold,
      Terminal terminal,
      Words words) {}

  /** Whose changes call for another check: those of the archive too. */
  private static Rounds rounds(Request request, Run run) {
    List<Path> all = new ArrayList<>(request.paths());
    all.addAll(request.archive());
    return new Rounds(all, run.targets(), run.terminal(), run.words());
  }

  private int once(Run run) throws IOException {
    Words words = run.words();
    Terminal shown = run.terminal();
    triage.prepare(paths, choice, words);
    try (ProgressLine line = ProgressLine.on(shown, words)) {
      Stopwatch stopwatch = new Stopwatch(line);
      Report report = pipeline.run(run.request(), stopwatch);
      refuseNothing(report, words);
      spare(report, run.targets(), words);
      report = Spared.settled(written(run.targets()), report);
      report = triage.settle(report, paths, choice, judging.shelf()::rules);
      report = judging.sure(report, shown, words);
      report = new Folders(options.common().settings()).settle(report, judging.shelf());
      stopwatch.at(Stage.WRITE, 0, 0);
      Delivery delivery = new Delivery(shown, judging.shelf(), speech, stopwatch, words);
      boolean delivered = delivery.deliver(run.targets(), report, line::close);
      return delivered ? ExitCode.of(report, run.threshold()) : ExitCode.INCOMPLETE;
    }
  }

  /** The reports are not to cost an article, nor a file that the run is told to go by. */
  private void spare(Report report, List<Target> targets, Words words) {
    List<Path> reports = written(targets);
    List<Path> all = new ArrayList<>(reports);
    triage.written().ifPresent(all::add);
    Spared.articles(all, report, words);
    options.common().settings().file().ifPresent(file -> Spared.input(all, file, words));
    triage.decisions().ifPresent(file -> Spared.input(all, file, words));
    triage.known().ifPresent(file -> Spared.input(reports, file, words));
  }

  private static List<Path> written(List<Target> targets) {
    return targets.isEmpty()
        ? List.of(Delivery.HOME_REPORT)
        : targets.stream().filter(t -> !t.isStandardOutput()).map(t -> Path.of(t.file())).toList();
  }

  /** Where nothing named is there to be checked, there is nothing to report. */
  private void refuseNothing(Report report, Words words) {
    if (report.files() > 0 || !report.unread().stream().allMatch(Unread::absent)) {
      return;
    }
    String why =
        report.unread().stream()
            .map(u -> Visible.of(u.path()) + "（" + Visible.of(u.reason()) + "）")
            .collect(Collectors.joining("、"));
    throw new Refusal(words.of("cli.nothing", why.isEmpty() ? paths.get(0) : why));
  }
}
