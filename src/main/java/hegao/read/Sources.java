package hegao.read;

import hegao.text.Metadata;
import hegao.text.Source;
import hegao.text.Unread;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads text files and folders of them. */
public final class Sources {
  /** Largest file read, in bytes: some six million characters, far more than any article. */
  static final long LIMIT = 20L << 20;

  private Sources() {}

  /**
   * Reads the files named and those in the folders named. No error stops the run: each is told in
   * the answer.
   *
   * @param paths files and folders as the user named them
   * @param published publication dates given from outside, by file
   */
  public static Reading read(List<Path> paths, Map<Path, LocalDate> published) {
    List<Source> sources = new ArrayList<>();
    Walk walk = Walk.of(paths);
    List<Unread> unread = new ArrayList<>(walk.unread());
    for (Walk.Found found : walk.files()) {
      try {
        sources.add(source(found, published));
      } catch (UnreadableException e) {
        unread.add(new Unread(found.name(), e.getMessage()));
      } catch (AccessDeniedException e) {
        unread.add(new Unread(found.name(), "没有读取权限"));
      } catch (IOException e) {
        unread.add(new Unread(found.name(), "读取失败：" + e.getMessage()));
      }
    }
    sources.sort(Comparator.comparing(Source::path));
    unread.sort(Comparator.comparing(Unread::path));
    return new Reading(List.copyOf(sources), List.copyOf(unread), walk.missing());
  }

  private static Source source(Walk.Found found, Map<Path, LocalDate> published)
      throws IOException, UnreadableException {
    if (!Files.isRegularFile(found.file())) {
      throw new UnreadableException("不是普通文件");
    }
    long size = Files.size(found.file());
    if (size > LIMIT) {
      throw new UnreadableException("文件过大（%d MB），上限 %d MB".formatted(size >> 20, LIMIT >> 20));
    }
    byte[] bytes = Files.readAllBytes(found.file());
    String text = Decoding.text(bytes);
    Metadata metadata = new Metadata(date(found.file(), published), Optional.empty());
    return new Source(found.name(), text, sha256(bytes), metadata);
  }

  private static Optional<LocalDate> date(Path file, Map<Path, LocalDate> published) {
    Path wanted = file.toAbsolutePath().normalize();
    return published.entrySet().stream()
        .filter(given -> given.getKey().toAbsolutePath().normalize().equals(wanted))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
