package hegao.triage;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that a file's lasting name is seen from, so that a finding has one fingerprint from
 * whatever folder the program is run: the root of the repository, else the folder of the
 * configuration, else the working directory.
 *
 * @param folder absolute and normal
 */
public record Root(Path folder) {
  private static final List<String> MARKS = List.of(".git", "hegao.yaml");

  /** The root above a working directory. */
  public static Root above(Path working) {
    Path from = working.toAbsolutePath().normalize();
    for (String mark : MARKS) {
      for (Path folder = from; folder != null; folder = folder.getParent()) {
        if (Files.exists(folder.resolve(mark))) {
          return new Root(folder);
        }
      }
    }
    return new Root(from);
  }

  /** The lasting name of a file: as seen from the root; as it is where it lies elsewhere. */
  public String name(String path) {
    try {
      Path file = Path.of(path).normalize();
      Path whole = file.toAbsolutePath().normalize();
      Path name = whole.startsWith(folder) ? folder.relativize(whole) : file;
      String shown = name.toString().replace('\\', '/');
      return shown.isEmpty() ? path : shown;
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** The file of a name, where it can be the name of one; of a packed file its package. */
  Optional<Path> file(String name) {
    int packed = name.indexOf("!/");
    try {
      return Optional.of(folder.resolve(packed < 0 ? name : name.substring(0, packed)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
