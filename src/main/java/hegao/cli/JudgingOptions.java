package hegao.cli;

import hegao.claim.Finding;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.report.Formats;
import hegao.report.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that say by what articles are judged, what counts, and where it is written. */
final class JudgingOptions {
  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description =
          "报告格式与文件，可多次给出；FORMAT 为"
              + " html、json、text、sarif、junit、github、gitlab、checkstyle、rdjson、jsonl、markdown、csv，FILE"
              + " 为 - 时写到标准输出。不给时写 reports/index.html。")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "达到何种轻重时退出码为 1：error（默认）、warning、note、never。")
  private String failOn = "error";

  @Option(
      names = "--min-confidence",
      paramLabel = "NUMBER",
      description = "把握不到此数（0 至 1）的发现不列，如 0.5；未列几条，写在标准错误输出。")
  private double least;

  @Option(names = "--rules", paramLabel = "DIR", description = "另加自己的规则文件夹。")
  private Path rules;

  @Option(
      names = "--archive",
      paramLabel = "ARCHIVE",
      description = "已刊稿件（文件、文件夹、通配符、zip），可多次给出：读入作依据，只报有一侧落在 PATH 里的发现。")
  private List<String> archive = new ArrayList<>();

  /** What was published before, and serves as evidence. */
  List<Path> archive(Common common, Words words) {
    return archive.isEmpty() ? List.of() : Arguments.archive(archive, common, words);
  }

  /** The reports asked for. */
  List<Target> targets(Words words) {
    return Arguments.targets(reports, new Formats(words, shelf(), threshold(words)));
  }

  Optional<Severity> threshold(Words words) {
    return Arguments.threshold(failOn, words);
  }

  /** The folder of an editor's own rules, or null. */
  Path rules() {
    return rules;
  }

  RuleShelf shelf() {
    return new RuleShelf(Optional.ofNullable(rules));
  }

  /** The report without findings that are less sure than is asked for; how many is told. */
  Report sure(Report report, Terminal terminal, Words words) {
    List<Finding> kept = report.findings().stream().filter(f -> f.confidence() >= least).toList();
    int less = report.findings().size() - kept.size();
    if (less == 0) {
      return report;
    }
    terminal.complain(words.of("cli.unsure", less, least));
    return report.with(kept);
  }

  /** Refuses a number that is no confidence. */
  void mustBeSound(Words words) {
    if (!(least >= 0 && least <= 1)) {
      throw new Refusal(words.of("cli.confidence", least));
    }
  }
}
