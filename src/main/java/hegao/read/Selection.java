package hegao.read;

import java.nio.file.Path;
import java.util.List;

/**
 * Which of the files met in folders are read; those named are read always.
 *
 * @param include files that are, where there is any pattern
 * @param exclude files that are not
 */
public record Selection(Patterns include, Patterns exclude) {
  /** All of them. */
  public static final Selection ALL =
      new Selection(new Patterns(Path.of(""), List.of()), new Patterns(Path.of(""), List.of()));

  boolean takes(Path file) {
    return (include.isEmpty() || include.match(file)) && !exclude.match(file);
  }
}
