package hegao.read;

import hegao.text.Metadata;
import hegao.text.Source;
import hegao.text.Unread;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads files of every known format, folders of them, and standard input. */
public final class Sources {
  /** Largest file read, in bytes: some six million characters, far more than any article. */
  static final long LIMIT = 20L << 20;

  private static final Path STANDARD_INPUT = Path.of("-");

  private Sources() {}

  /** Reads without a standard input. */
  public static Reading read(List<Path> paths, Map<Path, LocalDate> published) {
    return read(paths, published, Optional.empty(), Selection.ALL);
  }

  /** Reads without an archive. */
  public static Reading read(
      List<Path> paths,
      Map<Path, LocalDate> published,
      Optional<StandardInput> standardInput,
      Selection selection) {
    return read(paths, List.of(), published, standardInput, selection);
  }

  /**
   * Reads the files named and those in the folders named. No error stops the run: each is told in
   * the answer.
   *
   * @param paths files, folders and patterns as the user named them; {@code -} is standard input
   * @param archive the same of what was published before; a file that is in both is none of it
   * @param published publication dates given from outside, by file
   * @param standardInput what {@code -} stands for
   * @param selection which of the files met in folders are read
   */
  public static Reading read(
      List<Path> paths,
      List<Path> archive,
      Map<Path, LocalDate> published,
      Optional<StandardInput> standardInput,
      Selection selection) {
    Opening opening = new Opening();
    Manifests manifests = new Manifests();
    List<String> passed = new ArrayList<>();
    List<Path> files = new ArrayList<>(paths);
    files.removeIf(Sources::piped);
    Walk walk = Walk.of(files);
    opening.unread().addAll(walk.unread());
    List<Unread> missing = new ArrayList<>(walk.missing());
    List<Walk.Found> checked = selected(walk.files(), selection);
    read(checked, published, opening, manifests, passed);
    if (files.size() < paths.size()) {
      standardInput.ifPresent(input -> piped(input, published, opening));
    }
    if (!archive.isEmpty()) {
      Opening old = new Opening();
      Walk before = Walk.of(archive);
      old.unread().addAll(before.unread());
      missing.addAll(before.missing());
      read(selected(before.without(checked), selection), published, old, manifests, passed);
      archive(old, opening);
    }
    opening.unread().addAll(manifests.unread());
    List<Source> sources = new ArrayList<>(opening.sources());
    List<Unread> unread = new ArrayList<>(opening.unread());
    sources.sort(Comparator.comparing(Source::path));
    unread.sort(Comparator.comparing(Unread::path));
    return new Reading(
        List.copyOf(sources), List.copyOf(unread), List.copyOf(missing), List.copyOf(passed));
  }

  /** Adds the archive to what is checked; copies, which would only confirm, are left out. */
  private static void archive(Opening old, Opening checked) {
    Set<String> known = new HashSet<>();
    for (Source source : checked.sources()) {
      known.add(source.path());
      known.add(source.sha256());
    }
    for (Source source : old.sources()) {
      if (!known.contains(source.path()) && known.add(source.sha256())) {
        checked.sources().add(source.archived());
      }
    }
    old.unread().removeAll(checked.unread());
    checked.unread().addAll(old.unread());
  }

  /** The files that are to be read: those named, and of those met in folders the ones wanted. */
  private static List<Walk.Found> selected(List<Walk.Found> files, Selection selection) {
    List<Walk.Found> selected = new ArrayList<>();
    for (Walk.Found found : files) {
      if (!found.walked() || selection.takes(found.file())) {
        selected.add(found);
      }
    }
    return selected;
  }

  private static void read(
      List<Walk.Found> files,
      Map<Path, LocalDate> published,
      Opening opening,
      Manifests manifests,
      List<String> passed) {
    for (Walk.Found found : files) {
      try {
        byte[] bytes = bytes(found.file());
        Metadata given = date(found.file(), published).or(manifests.of(found.file(), found.root()));
        if (found.walked() && OwnReport.is(bytes)) {
          passed.add(found.name());
        } else {
          opening.read(found.name(), bytes, given);
        }
      } catch (UnreadableException e) {
        opening.unread().add(new Unread(found.name(), e.getMessage()));
      } catch (AccessDeniedException e) {
        opening.unread().add(new Unread(found.name(), "没有读取权限"));
      } catch (IOException e) {
        opening.unread().add(new Unread(found.name(), "读取失败：" + e.getMessage()));
      }
    }
  }

  /** Whether a path that a user names can be looked for at all: a file, a pattern, or a pipe. */
  public static boolean named(Path path) {
    return Files.exists(path) || piped(path) || Globs.are(path);
  }

  /**
   * Whether a change of a file in a folder can change what a run says: an article, a manifest,
   * patterns, decisions. Logs and the like can not.
   */
  public static boolean matters(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".gitignore")
        || name.endsWith(".yaml")
        || Manifest.named(name)
        || Walk.readable(file);
  }

  private static boolean piped(Path path) {
    return path.equals(STANDARD_INPUT);
  }

  private static void piped(StandardInput input, Map<Path, LocalDate> published, Opening opening) {
    try {
      byte[] bytes = input.in().readNBytes((int) LIMIT + 1);
      refuseLarge(bytes.length);
      opening.read(input.name(), bytes, date(Path.of(input.name()), published));
    } catch (UnreadableException e) {
      opening.unread().add(new Unread(input.name(), e.getMessage()));
    } catch (IOException e) {
      opening.unread().add(new Unread(input.name(), "读取失败：" + e.getMessage()));
    }
  }

  private static byte[] bytes(Path file) throws IOException, UnreadableException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableException("不是普通文件");
    }
    refuseLarge(Files.size(file));
    // A plain stream, as channels take a short run a millisecond or more to be set up.
    try (InputStream in = new FileInputStream(file.toFile())) {
      return in.readAllBytes();
    } catch (FileNotFoundException e) {
      // Which tells more exactly what is wrong.
      return Files.readAllBytes(file);
    }
  }

  private static void refuseLarge(long size) throws UnreadableException {
    if (size > LIMIT) {
      // Rounded up, for a file of 20 MB and a bit is not one of 20 MB.
      long megabytes = (size + (1 << 20) - 1) >> 20;
      throw new UnreadableException("文件过大（%d MB），上限 %d MB".formatted(megabytes, LIMIT >> 20));
    }
  }

  private static Metadata date(Path file, Map<Path, LocalDate> published) {
    Path wanted = file.toAbsolutePath().normalize();
    for (Map.Entry<Path, LocalDate> entry : published.entrySet()) {
      if (entry.getKey().toAbsolutePath().normalize().equals(wanted)) {
        return new Metadata(Optional.of(entry.getValue()), Optional.empty());
      }
    }
    return Metadata.NONE;
  }
}
