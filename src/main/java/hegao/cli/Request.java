package hegao.cli;

import hegao.judge.Judge;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a run is asked to do.
 *
 * @param paths files and folders; all exist
 * @param published publication dates by file, as named on the command line, normalised
 * @param homes home places of the publications
 * @param rules folder of the editor's own rules
 * @param choice which of the rules judge and how they weigh
 */
public record Request(
    List<Path> paths,
    Map<Path, LocalDate> published,
    Homes homes,
    Optional<Path> rules,
    UnaryOperator<Judge> choice) {

  /** A request to judge by all rules as they are written, with one home or none given. */
  public Request(
      List<Path> paths,
      Map<Path, LocalDate> published,
      Optional<String> home,
      Optional<Path> rules) {
    this(paths, published, Homes.of(home), rules, UnaryOperator.identity());
  }

  /** The same with a choice of rules. */
  Request choosing(UnaryOperator<Judge> chosen) {
    return new Request(paths, published, homes, rules, chosen);
  }
}
