package hegao.read;

import hegao.text.Unread;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files under the named paths, each once, sorted by name.
 *
 * @param files to be read
 * @param unread what cannot be opened
 * @param missing paths that do not exist, folders that hold nothing to read
 */
record Walk(List<Found> files, List<Unread> unread, List<Unread> missing) {
  private static final char UNMAPPED = '\uFFFD';
  private static final String DANGLING = "链接已失效，所指的文件不存在";

  /**
   * A file to read.
   *
   * @param file where it is
   * @param name by which it is reported
   * @param root the folder that was named, or the file's own
   * @param walked whether it was met in a folder and not named
   */
  record Found(Path file, String name, Path root, boolean walked) {}

  /** These files without those of another walk. */
  List<Found> without(List<Found> others) {
    Set<Path> known = new HashSet<>();
    for (Found other : others) {
      known.add(identity(other.file()));
    }
    List<Found> left = new ArrayList<>(files);
    left.removeIf(found -> known.contains(identity(found.file())));
    return left;
  }

  static Walk of(List<Path> paths) {
    List<Found> files = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    List<Unread> missing = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folder(path, files, unread, missing);
      } else if (Files.exists(path)) {
        files.add(new Found(path, name(path), folder(path), false));
      } else if (Globs.are(path)) {
        Globs.expand(path, files, missing);
      } else {
        missing.add(new Unread(name(path), absence(path), true));
      }
    }
    files.sort(Comparator.comparing(Found::name));
    Set<Path> seen = new HashSet<>();
    files.removeIf(found -> !seen.add(identity(found.file())));
    return new Walk(List.copyOf(files), List.copyOf(unread), List.copyOf(missing));
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static String absence(Path path) {
    return Files.isSymbolicLink(path) ? DANGLING : "找不到该文件或文件夹";
  }

  private static void folder(
      Path folder, List<Found> files, List<Unread> unread, List<Unread> missing) {
    int before = files.size();
    int troubles = unread.size();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, files, unread));
    } catch (IOException e) {
      unread.add(new Unread(name(folder), "无法打开文件夹：" + e.getMessage()));
    }
    if (files.size() == before && unread.size() == troubles) {
      missing.add(
          new Unread(
              name(folder), "文件夹中没有可读的稿件（txt、md、html、docx、doc、pdf、rtf、xlsx、csv、zip 或无扩展名）", true));
    }
  }

  /** One file reached by two names is read once. */
  private static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** The name of a file; without {@code ./} in front, which no platform of code reviews knows. */
  static String name(Path path) {
    String name = path.toString();
    name = (name.indexOf(UNMAPPED) < 0 ? name : spelled(path)).replace('\\', '/');
    return name.startsWith("./") && name.length() > 2 ? name.substring(2) : name;
  }

  /** A name that the locale cannot spell, read as UTF-8, so that the locale changes no report. */
  private static String spelled(Path path) {
    int count = path.getNameCount();
    String[] parts = path.toAbsolutePath().toUri().getPath().split("/");
    int from = Math.max(0, parts.length - count);
    String tail = String.join("/", Arrays.asList(parts).subList(from, parts.length));
    return path.isAbsolute() ? "/" + tail : tail;
  }

  static boolean hidden(Path path) {
    Path last = path.getFileName();
    return last != null && last.toString().startsWith(".");
  }

  /** Whether a file met in a folder is to be read, by its name. */
  static boolean readable(Path file) {
    String name = file.getFileName().toString();
    boolean lock = name.startsWith("~$");
    return !hidden(file) && !lock && !Manifest.named(name) && Format.named(name).isPresent();
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Found> files;
    private final List<Unread> unread;
    private final Deque<Ignored> ignored = new ArrayDeque<>();

    Visitor(Path root, List<Found> files, List<Unread> unread) {
      this.root = root;
      this.files = files;
      this.unread = unread;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) {
        ignored.push(Ignored.above(folder));
        return FileVisitResult.CONTINUE;
      }
      if (hidden(folder) || ignored.peek().folder(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      ignored.push(ignored.peek().inside(folder));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
      ignored.pop();
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!readable(file) || ignored.peek().file(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        unread.add(new Unread(name(file), DANGLING));
      } else if (attributes.isRegularFile()) {
        files.add(new Found(file, name(file), root, true));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A link that leads back to its own folder, or a folder that may not be opened. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
      if (!(failure instanceof java.nio.file.FileSystemLoopException)) {
        unread.add(new Unread(name(path), "没有读取权限，或链接已失效"));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
