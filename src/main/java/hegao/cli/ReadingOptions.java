package hegao.cli;

import hegao.report.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say how articles are to be read, alike for every command that reads some. */
final class ReadingOptions {
  @Option(
      names = "--published",
      paramLabel = "FILE=DATE",
      description = "某一文件的见报日期，如 a.txt=2025-09-30；可多次给出。")
  private List<String> published = new ArrayList<>();

  @Option(names = "--home", paramLabel = "PLACE", description = "本报所在地，“全市”“我市”所指，如 重庆。")
  private String home;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "标准输入（路径写 -）的文件名，报告里用它，扩展名定其格式；默认 -，按纯文本读。")
  private String piped = "-";

  @Option(names = "--lexicon", paramLabel = "DIR", description = OwnLexicon.ABOUT)
  private Path lexicon;

  @Mixin private Common common;

  /** The options of every command. */
  Common common() {
    return common;
  }

  /** The words of the interface. */
  Words words() {
    return common.words();
  }

  /** Makes this process read with the editor's own words, if any are given. */
  void useLexicon(Words words) {
    OwnLexicon.in(lexicon, words).use();
  }

  /** The request to read {@code paths}, with an editor's own rules or none. */
  Request request(List<Path> paths, Path rulesOrNull, Words words) {
    Homes homes = new Homes(Optional.ofNullable(home), common.settings());
    return Arguments.request(paths, published, homes, rulesOrNull, words).piping(piped);
  }
}
