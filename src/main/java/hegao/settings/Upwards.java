package hegao.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds files that lie in the working folder or in one above it. */
public final class Upwards {
  private Upwards() {}

  /** The nearest file of that name, in the folder or above it, as seen from there. */
  public static Optional<Path> search(String name, Path from) {
    Path above = from;
    for (Path folder = from.toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path file = above.resolve(name);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      above = above.resolve("..");
    }
    return Optional.empty();
  }
}
