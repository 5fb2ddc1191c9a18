package hegao.cli;

import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.report.Visible;
import hegao.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps what a run writes off what it reads: a slip on the command line must not cost a text. */
final class Spared {
  /** Between a zip and the file in it. */
  private static final String INSIDE = "!/";

  private Spared() {}

  /**
   * Looks before anything is written.
   *
   * @param written files that the run is about to write
   * @param report what was read, and what could not be
   * @throws Refusal when one of them is an article
   */
  static void articles(List<Path> written, Report report, Words words) {
    List<Path> there = written.stream().filter(Files::exists).toList();
    if (there.isEmpty()) {
      return;
    }
    Set<String> articles = new LinkedHashSet<>();
    report.sources().forEach(source -> articles.add(file(source.path())));
    report.unread().forEach(unread -> articles.add(file(unread.path())));
    articles.forEach(article -> refuse(there, article, "cli.overArticle", words));
  }

  /** The same for other files of the run: {@code input} is none of the articles. */
  static void input(List<Path> written, Path input, Words words) {
    refuse(written, input.toString(), "cli.overInput", words);
  }

  /** The report without a word on files that the run itself writes anew: these are no news. */
  static Report settled(List<Path> written, Report report) {
    return report.noting(
        report.notices().stream()
            .filter(
                notice ->
                    notice.kind() != Notice.Kind.OWN_REPORT
                        || written.stream().noneMatch(file -> same(file, notice.place())))
            .toList());
  }

  private static void refuse(List<Path> written, String read, String key, Words words) {
    for (Path file : written) {
      if (same(file, read)) {
        throw new Refusal(words.of(key, Visible.of(file.toString())));
      }
    }
  }

  private static String file(String path) {
    int inside = path.indexOf(INSIDE);
    return inside < 0 ? path : path.substring(0, inside);
  }

  private static boolean same(Path file, String read) {
    try {
      Path other = Path.of(read);
      return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
