package hegao.cli;

import hegao.read.Reading;
import hegao.report.Words;
import java.nio.file.Path;
import java.util.List;

/** A request that cannot be met as it stands; its message is one line for the user. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }

  /** Refuses paths that hold no article at all. */
  static void ifNothing(Reading reading, List<Path> paths, Words words) {
    if (reading.sources().isEmpty() && reading.unread().isEmpty()) {
      throw new Refusal(words.of("cli.nothing", paths.get(0)));
    }
  }
}
