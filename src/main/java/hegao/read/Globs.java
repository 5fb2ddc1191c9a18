package hegao.read;

import hegao.text.Unread;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Expands patterns of file names that no shell has expanded: {@code 稿件/2025-*.txt}. */
final class Globs {
  private static final int MOST_STARS = 8;

  private Globs() {}

  /** Whether a path that does not exist is a pattern. */
  static boolean are(Path path) {
    return path.toString().chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  /** Adds the files that match, as if each had been met in a folder. */
  static void expand(Path pattern, List<Walk.Found> files, List<Unread> missing) {
    Path root = root(pattern);
    int before = files.size();
    try {
      boolean heavy = pattern.toString().chars().filter(c -> c == '*').count() > MOST_STARS;
      String glob = "glob:" + pattern.toString().replace('\\', '/');
      PathMatcher matcher = heavy ? path -> false : FileSystems.getDefault().getPathMatcher(glob);
      Walk.of(List.of(root)).files().stream()
          .filter(found -> matcher.matches(bare(found.file(), pattern)))
          .forEach(files::add);
    } catch (PatternSyntaxException e) {
      missing.add(new Unread(Walk.name(pattern), "通配符写法有误", true));
      return;
    }
    if (files.size() == before) {
      missing.add(new Unread(Walk.name(pattern), "没有符合此通配符的稿件", true));
    }
  }

  /** The folder named before the first wildcard. */
  private static Path root(Path pattern) {
    Path root = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
    for (Path part : pattern) {
      if (are(part)) {
        break;
      }
      root = root.resolve(part);
    }
    return root.toString().isEmpty() ? Path.of(".") : root;
  }

  /** The path as the pattern would write it, without a leading {@code ./}. */
  private static Path bare(Path file, Path pattern) {
    return pattern.startsWith(".") ? file : file.normalize();
  }
}
