package hegao.read;

import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of file names, as {@code .gitignore} has them: without a slash for a name at any depth,
 * with one for a path from the base; a folder stands for all that is in it.
 */
public final class Patterns {
  /** More wildcards could stall the matching. */
  private static final int MOST_STARS = 8;

  private final Path base;
  private final List<PathMatcher> names = new ArrayList<>();
  private final List<PathMatcher> paths = new ArrayList<>();

  /**
   * @param base the folder that paths are seen from
   * @param patterns each sound by {@link #wrong}
   */
  public Patterns(Path base, List<String> patterns) {
    this.base = base.toAbsolutePath().normalize();
    for (String pattern : patterns) {
      String bare = bare(pattern);
      boolean path = pattern.replaceFirst("/+$", "").contains("/");
      (path ? paths : names).add(matcher(base, bare));
    }
  }

  private static String bare(String pattern) {
    return pattern.replaceFirst("^(\\./)?/*", "").replaceFirst("/+(\\*\\*)?$", "");
  }

  private static PathMatcher matcher(Path base, String pattern) {
    FileSystem files = base.getFileSystem();
    // A leading **/ may stand for no folder at all.
    boolean anywhere = pattern.startsWith("**/");
    PathMatcher whole = files.getPathMatcher("glob:" + pattern);
    PathMatcher rest =
        anywhere ? files.getPathMatcher("glob:" + pattern.substring(3)) : path -> false;
    return path -> whole.matches(path) || rest.matches(path);
  }

  /** The first pattern that cannot be used. */
  public static Optional<String> wrong(List<String> patterns) {
    for (String pattern : patterns) {
      if (isWrong(pattern)) {
        return Optional.of(pattern);
      }
    }
    return Optional.empty();
  }

  private static boolean isWrong(String pattern) {
    try {
      matcher(Path.of(""), bare(pattern));
      boolean heavy = pattern.chars().filter(c -> c == '*').count() > MOST_STARS;
      return heavy || bare(pattern).isBlank() || pattern.startsWith("!");
    } catch (PatternSyntaxException e) {
      return true;
    }
  }

  boolean isEmpty() {
    return names.isEmpty() && paths.isEmpty();
  }

  /** Whether a pattern stands for a file, or for a folder that it is in. */
  boolean match(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path inside = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    for (Path part = inside; part != null && !isRoot(part); part = part.getParent()) {
      Path at = part;
      if (paths.stream().anyMatch(matcher -> matcher.matches(at))
          || names.stream().anyMatch(matcher -> matcher.matches(at.getFileName()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRoot(Path path) {
    return path.getFileName() == null;
  }
}
