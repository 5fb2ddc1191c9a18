package hegao.cli;

import hegao.settings.Upwards;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code check PATH...} and nothing else: to find that there are no options needs no parser. */
final class PlainCheck {
  /** What an option, standard input, or a file of arguments begins with. */
  private static final String SPECIAL = "-@";

  private PlainCheck() {}

  /** The paths; empty when something else is said, by the arguments or by a configuration file. */
  static Optional<List<Path>> paths(String... args) {
    boolean checks = args.length > 1 && args[0].equals("check");
    if (!checks || Upwards.search(Configuration.NAME, Path.of("")).isPresent()) {
      return Optional.empty();
    }
    List<Path> paths = new ArrayList<>();
    for (String arg : List.of(args).subList(1, args.length)) {
      if (arg.isEmpty() || SPECIAL.indexOf(arg.charAt(0)) >= 0) {
        return Optional.empty();
      }
      try {
        paths.add(Path.of(arg));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    return Optional.of(paths);
  }
}
