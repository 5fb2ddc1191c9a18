package hegao.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.basjes.gitignore.GitIgnore;

/** What the {@code .gitignore} files from the repository's root down to a folder leave out. */
final class Ignored {
  private static final String NAME = ".gitignore";
  private static final long LONGEST = 1 << 20;

  /** Patterns with more wildcards could stall the matching; they are passed over. */
  private static final int MOST_STARS = 6;

  /** Nothing is left out. */
  static final Ignored NONE = new Ignored(List.of());

  private final List<Rules> rules;

  private Ignored(List<Rules> rules) {
    this.rules = rules;
  }

  /** One file of patterns and the folder that it speaks of. */
  private record Rules(Path folder, GitIgnore patterns) {}

  /** What holds in a folder, by its own file and those above it inside of the repository. */
  static Ignored above(Path folder) {
    List<Path> folders = new ArrayList<>();
    boolean repository = false;
    for (Path at = absolute(folder); at != null && !repository; at = at.getParent()) {
      folders.add(0, at);
      repository = Files.exists(at.resolve(".git"));
    }
    Ignored ignored = NONE;
    for (Path at : repository ? folders : List.of(absolute(folder))) {
      ignored = ignored.inside(at);
    }
    return ignored;
  }

  /** What holds in {@code folder}, which stands in one for which this holds. */
  Ignored inside(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
        return this;
      }
      String patterns =
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.chars().filter(c -> c == '*').count() <= MOST_STARS)
              .collect(Collectors.joining("\n"));
      List<Rules> more = new ArrayList<>(rules);
      more.add(new Rules(absolute(folder), new GitIgnore(patterns)));
      return new Ignored(more);
    } catch (IOException | RuntimeException e) {
      return this;
    }
  }

  /** Whether a file is left out; the patterns nearest to it have the last word. */
  boolean file(Path file) {
    return matches(file, "");
  }

  /** Whether a whole folder is left out. */
  boolean folder(Path folder) {
    return matches(folder, "/");
  }

  private boolean matches(Path path, String end) {
    for (int i = rules.size() - 1; i >= 0; i--) {
      Path inside = rules.get(i).folder().relativize(absolute(path));
      String name = "/" + inside.toString().replace('\\', '/') + end;
      Boolean told = rules.get(i).patterns().isIgnoredFile(name);
      if (told != null) {
        return told;
      }
    }
    return false;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
