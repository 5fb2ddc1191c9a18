package hegao.cli;

import hegao.read.Sources;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/**
 * Runs something again whenever files change. It looks at the files themselves, by time and size,
 * which holds on network drives too and in folders that are made later.
 */
final class Watch {
  private static final long GRACE_SECONDS = 3;

  /** Looking takes at most this part of the time. */
  private static final int IDLE = 10;

  private final List<Path> roots;
  private final Set<Path> written;
  private final long pauseMillis;
  private final ReentrantLock running = new ReentrantLock();

  /**
   * @param roots files and folders that are watched, with all below them
   * @param written files that the run itself writes
   * @param pauseMillis from one look to the next; files must be at rest for that long
   */
  Watch(List<Path> roots, Collection<Path> written, long pauseMillis) {
    this.roots = roots;
    this.written = written.stream().map(Watch::absolute).collect(Collectors.toSet());
    this.pauseMillis = pauseMillis;
  }

  /** Runs at once and after each change, until its thread is interrupted or the process ends. */
  int loop(IntSupplier run) {
    Thread hook = new Thread(this::await, "watch-end");
    Runtime.getRuntime().addShutdownHook(hook);
    int code = ExitCode.CLEAN;
    try {
      while (true) {
        Map<Path, Stamp> before = look();
        running.lock();
        try {
          code = run.getAsInt();
        } finally {
          running.unlock();
        }
        change(before);
      }
    } catch (InterruptedException e) {
      return code;
    } finally {
      forget(hook);
    }
  }

  /** Lets a report be written to its end when the process is told to stop. */
  private void await() {
    try {
      if (running.tryLock(GRACE_SECONDS, TimeUnit.SECONDS)) {
        running.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process ends already.
    }
  }

  /** Comes back when something has changed and all is at rest again. */
  private void change(Map<Path, Stamp> before) throws InterruptedException {
    Map<Path, Stamp> last = before;
    boolean changed = false;
    while (true) {
      long start = System.nanoTime();
      Map<Path, Stamp> now = look();
      if (changed && now.equals(last)) {
        return;
      }
      changed = !now.equals(before);
      last = now;
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      Thread.sleep(Math.max(pauseMillis, took * IDLE));
    }
  }

  /** When a file was written last, and its size. */
  private record Stamp(FileTime time, long size) {}

  private Map<Path, Stamp> look() {
    Map<Path, Stamp> seen = new HashMap<>();
    for (Path root : roots) {
      try {
        Files.walkFileTree(root, new Visitor(seen));
      } catch (IOException e) {
        // What cannot be looked at now is looked at the next time.
      }
    }
    return seen;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> seen;

    Visitor(Map<Path, Stamp> seen) {
      this.seen = seen;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = folder.getFileName() != null && !roots.contains(folder);
      return hidden && folder.getFileName().toString().startsWith(".")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path path = absolute(file);
      if (!written.contains(path) && (roots.contains(file) || Sources.matters(file))) {
        seen.put(path, new Stamp(attributes.lastModifiedTime(), attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
