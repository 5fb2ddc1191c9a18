package hegao.cli;

import hegao.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks the same files again and again, as they change. */
final class Rounds {
  static final long PAUSE_MILLIS = 400;
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  private final List<Path> paths;
  private final List<Target> targets;
  private final Terminal terminal;
  private final Words words;
  private boolean again;

  Rounds(List<Path> paths, List<Target> targets, Terminal terminal, Words words) {
    this.paths = paths;
    this.targets = targets;
    this.terminal = terminal;
    this.words = words;
  }

  /** One round. */
  @FunctionalInterface
  interface Round {
    int run() throws IOException;
  }

  /**
   * Runs round after round.
   *
   * @return the exit code of the last
   * @throws Refusal when there is nothing that could change
   */
  int of(Round round) {
    if (paths.contains(Path.of("-"))) {
      throw new Refusal(words.of("watch.piped"));
    }
    List<Path> roots = new ArrayList<>();
    paths.forEach(path -> roots.add(Files.exists(path) ? path : Trust.standing(path)));
    List<Path> written =
        Stream.concat(
                Stream.of(Delivery.HOME_REPORT),
                targets.stream().filter(t -> !t.isStandardOutput()).map(t -> Path.of(t.file())))
            .toList();
    return new Watch(roots, written, PAUSE_MILLIS).loop(() -> told(round));
  }

  /** A round that cannot be done now may be possible after the next change. */
  private int told(Round round) {
    if (again && terminal.interactive()) {
      terminal.out().print(CLEAR);
    }
    again = true;
    int code;
    try {
      code = round.run();
    } catch (Refusal refusal) {
      refusal.getMessage().lines().forEach(terminal::complain);
      code = ExitCode.USAGE;
    } catch (IOException e) {
      terminal.complain(words.of("cli.internal", Target.reason(e, words)));
      code = ExitCode.INCOMPLETE;
    }
    terminal.out().flush();
    terminal.err().println(words.of("watch.waiting"));
    terminal.err().flush();
    return code;
  }
}
