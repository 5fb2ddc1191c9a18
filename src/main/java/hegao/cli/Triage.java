package hegao.cli;

import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Unusable;
import hegao.settings.Upwards;
import hegao.triage.Archive;
import hegao.triage.Baseline;
import hegao.triage.BaselineFile;
import hegao.triage.Changes;
import hegao.triage.Checked;
import hegao.triage.Inline;
import hegao.triage.Pruning;
import hegao.triage.Root;
import hegao.triage.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Options that say which findings are settled: set aside, known before, beside what changed. */
final class Triage {
  @Option(
      names = "--suppressions",
      paramLabel = "FILE",
      description = "免报文件；不给时从当前文件夹逐级向上找 hegao-suppressions.yaml。")
  private Path suppressions;

  @Option(names = "--prune-suppressions", description = "从免报文件里删去没有对上任何发现的条目，其余（连同注释）照旧。")
  private boolean prune;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "基线：其中已有的发现不再计入退出码。按指纹认，文字移动仍认得，数字改了就是新的。")
  private Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "把这次的全部发现写成基线；写下的即为已知，不计入退出码。")
  private Path written;

  @Option(
      names = "--changed-since",
      paramLabel = "REF",
      description = "只报与 git 的 REF 以来改动过的文件（含未提交的）有关的发现；其余文件仍作依据。")
  private String ref;

  /**
   * What is asked for, read and ready.
   *
   * @param decided the file of suppressions, where there is one
   * @param known the baseline, where one is given
   * @param changes what changed, where that is asked for
   */
  private record Ready(
      Optional<Suppressions> decided, Optional<Baseline> known, Optional<Changes> changes) {}

  private Ready ready;
  private Words words;

  /**
   * Reads what the options name, before any work is done.
   *
   * @throws Refusal when some of it cannot be used
   */
  void prepare(List<Path> paths, Choice choice, Words interfaceWords) {
    words = interfaceWords;
    if (prune && !choice.isAll()) {
      throw new Refusal(words.of("cli.pruneAll"));
    }
    if (written != null) {
      Arguments.writable(written, words);
    }
    try {
      Optional<Path> file =
          suppressions == null
              ? Upwards.search(Suppressions.NAME, Path.of(""))
              : Optional.of(suppressions);
      mustBeThere(suppressions);
      mustBeThere(baseline);
      if (prune && file.isEmpty()) {
        throw new Refusal(words.of("cli.noSuppressions", Suppressions.NAME));
      }
      ready =
          new Ready(
              file.map(each -> Suppressions.read(each, words)),
              Optional.ofNullable(baseline).map(each -> BaselineFile.read(each, words)),
              Optional.ofNullable(ref).map(each -> Changes.since(each, paths, words)));
    } catch (Unusable broken) {
      throw new Refusal(broken.getMessage());
    }
  }

  private void mustBeThere(Path fileOrNull) {
    if (fileOrNull != null && Files.isDirectory(fileOrNull)) {
      String shown = Visible.of(fileOrNull.toString());
      throw new Refusal(words.labelled(shown, words.of("cli.isFolder")));
    }
    if (fileOrNull != null && !Files.isRegularFile(fileOrNull)) {
      throw new Refusal(words.of("cli.missing", Visible.of(fileOrNull.toString())));
    }
  }

  /** The file that the baseline is to be written to. */
  Optional<Path> written() {
    return Optional.ofNullable(written);
  }

  /** The file of suppressions in force. */
  Optional<Path> decisions() {
    return ready.decided().map(Suppressions::file);
  }

  /** The baselines that findings are compared with, or are written to. */
  Optional<Path> known() {
    return Optional.ofNullable(baseline).or(this::written);
  }

  /**
   * The report with what is settled set aside.
   *
   * @param rules ids of all rules, asked for only when an article names one
   */
  Report settle(Report run, List<Path> paths, Choice choice, Supplier<Set<String>> rules) {
    Root root = Root.above(Path.of(""));
    boolean folders = paths.stream().anyMatch(Files::isDirectory);
    Checked checked = Checked.of(run, root, folders, choice.isAll());
    Report report = Inline.apply(run, rules, choice.isAll());
    if (ready.decided().isPresent()) {
      report = ready.decided().get().apply(report, checked, LocalDate.now());
      report = prune ? pruned(report) : report;
    }
    Optional<Baseline> known = ready.known();
    if (written != null) {
      known = Optional.of(write(report, root));
    }
    if (known.isPresent()) {
      String reason = words.of("baseline.reason", known.get().file().getFileName());
      report = known.get().apply(report, checked, reason);
    }
    report = report.archived() > 0 ? Archive.settle(report) : report;
    return ready.changes().isPresent() ? ready.changes().get().apply(report) : report;
  }

  private Report pruned(Report report) {
    Suppressions decided = ready.decided().get();
    List<Notice> stale =
        report.notices().stream().filter(n -> n.kind() == Notice.Kind.STALE).toList();
    if (stale.isEmpty()) {
      return report;
    }
    Set<String> gone =
        stale.stream().map(notice -> notice.details().get(0)).collect(Collectors.toSet());
    try {
      if (!Pruning.prune(decided, gone, words)) {
        throw new Refusal(words.of("suppress.unprunable", decided.file()));
      }
    } catch (IOException e) {
      throw new Refusal(words.of("cli.unwritable", decided.file(), Target.reason(e, words)));
    }
    String file = decided.file().toString().replace('\\', '/');
    List<String> count = List.of(Integer.toString(stale.size()));
    List<Notice> notices =
        new ArrayList<>(
            report.notices().stream().filter(n -> n.kind() != Notice.Kind.STALE).toList());
    notices.add(new Notice(Notice.Kind.PRUNED, file, count));
    return report.noting(notices);
  }

  private Baseline write(Report report, Root root) {
    List<Finding> standing =
        Archive.findings(report).stream()
            .filter(found -> found.suppressed() == null)
            .collect(Collectors.toList());
    try {
      return BaselineFile.write(written, standing, root);
    } catch (IOException e) {
      throw new Refusal(words.of("cli.unwritable", written, Target.reason(e, words)));
    }
  }
}
