package hegao.cli;

import hegao.read.Patterns;
import hegao.read.Selection;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Key;
import java.nio.file.Files;
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

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "文件夹里只读这些文件，如 '*.txt'、'2025/**'；可多次给出。直接点名的文件不受此限。")
  private List<String> include = new ArrayList<>();

  @Option(names = "--exclude", paramLabel = "GLOB", description = "文件夹里不读这些文件或文件夹，如 '草稿/'；可多次给出。")
  private List<String> exclude = new ArrayList<>();

  @Mixin private Common common = new Common();

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
    Request request = Arguments.request(paths, published, homes, rulesOrNull, words);
    request.published().keySet().forEach(dated -> mustBeThere(dated, words));
    return request.piping(piped).selecting(selection(words));
  }

  /** A date for a file that is not there would go unnoticed, and the article be dated otherwise. */
  private void mustBeThere(Path dated, Words words) {
    if (!Files.exists(dated) && !dated.toString().equals(piped)) {
      String file = dated.toString();
      String place = common.at(Key.PUBLISHED, file);
      throw new Refusal(place + words.of("cli.publishedLacks", Visible.of(file)));
    }
  }

  private Selection selection(Words words) {
    return new Selection(
        patterns(Key.INCLUDE, include, words), patterns(Key.EXCLUDE, exclude, words));
  }

  private Patterns patterns(Key key, List<String> patterns, Words words) {
    Optional<String> wrong = Patterns.wrong(patterns);
    if (wrong.isPresent()) {
      String shown = Visible.of(wrong.get());
      String place = common.at(key, wrong.get());
      throw new Refusal(
          place
              + words.of(
                  "cli.glob", place.isEmpty() ? "--" + key.written() : key.written(), shown));
    }
    return new Patterns(common.base(key), patterns);
  }
}
