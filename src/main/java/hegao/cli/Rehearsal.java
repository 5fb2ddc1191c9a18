package hegao.cli;

import hegao.claim.Report;
import hegao.judge.Judge;
import hegao.report.Html;
import hegao.report.Language;
import hegao.report.Words;
import hegao.text.Metadata;
import hegao.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A check of a few sentences that nobody asked for, in a thread of its own while the first articles
 * are read and their claims bound. Half of a short run goes by with loading and linking what it
 * comes by for the first time; whatever the rehearsal has come by before is ready. Only for the
 * shipped rules: what an editor's own do is for them to say.
 */
final class Rehearsal {
  private static final String TEXT =
      """
      云溪县上半年茶叶产量增长

      2025年7月18日 星期五

      本报讯（记者 林一）2025年上半年，云溪县茶叶产量3.72万吨，同比增长5.2%，占全市的12.5%，居全市第二位。2024年上半年，全县茶叶产量3.54万吨。
      “云溪县茶叶产量3.27万吨。”县长周平说。
      """;

  private Rehearsal() {}

  /** Begins, when the judge is there and a processor is free for it. */
  static void begin(Supplier<Judge> judge) {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Ahead.of("rehearsal", () -> check(judge.get()));
    }
  }

  /** The report, which nobody reads. */
  static Report check(Judge judge) {
    Source source = new Source("稿.txt", TEXT, "", Metadata.NONE);
    Report report = Stages.check(List.of(source), Optional.empty(), judge, Progress.NONE);
    RuleShelf shelf = new RuleShelf(Optional.empty());
    try {
      new Html(Words.in(Language.ZH), shelf).write(report, Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return report;
  }
}
