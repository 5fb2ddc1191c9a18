package hegao.cli;

import hegao.judge.Judge;
import hegao.read.Reading;
import hegao.read.Selection;
import hegao.read.Sources;
import hegao.read.StandardInput;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a run is asked to do.
 *
 * @param paths files, folders, patterns, or {@code -}
 * @param archive files, folders, patterns of what was published before
 * @param published publication dates by file, as named on the command line, normalised
 * @param homes home places of the publications
 * @param rules folder of the editor's own rules
 * @param piped name of the article on standard input, which the path {@code -} stands for
 * @param selection which files of folders are read
 * @param choice which of the rules judge and how they weigh
 */
public record Request(
    List<Path> paths,
    List<Path> archive,
    Map<Path, LocalDate> published,
    Homes homes,
    Optional<Path> rules,
    String piped,
    Selection selection,
    UnaryOperator<Judge> choice) {

  /** A request to judge by all rules as they are written, with one home or none given. */
  public Request(
      List<Path> paths,
      Map<Path, LocalDate> published,
      Optional<String> home,
      Optional<Path> rules) {
    this(
        paths,
        List.of(),
        published,
        Homes.of(home),
        rules,
        "-",
        Selection.ALL,
        UnaryOperator.identity());
  }

  /** Reads what is asked for. */
  Reading read() {
    StandardInput input = new StandardInput(piped, System.in);
    return Sources.read(paths, archive, published, Optional.of(input), selection);
  }

  /** The same with standard input under a name. */
  Request piping(String name) {
    return new Request(paths, archive, published, homes, rules, name, selection, choice);
  }

  /** The same with some of the files. */
  Request selecting(Selection files) {
    return new Request(paths, archive, published, homes, rules, piped, files, choice);
  }

  /** The same with a choice of rules. */
  Request choosing(UnaryOperator<Judge> chosen) {
    return new Request(paths, archive, published, homes, rules, piped, selection, chosen);
  }

  /** The same with what was published before as evidence. */
  Request beside(List<Path> old) {
    return new Request(paths, old, published, homes, rules, piped, selection, choice);
  }
}
