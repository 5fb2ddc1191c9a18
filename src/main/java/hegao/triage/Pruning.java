package hegao.triage;

import hegao.report.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes entries out of a file of suppressions and leaves all else as it is, comments too. */
public final class Pruning {
  private Pruning() {}

  /**
   * Rewrites the file without the entries of these fingerprints.
   *
   * @return whether that could be done; where entries share lines the file is left alone
   * @throws IOException when the file cannot be written
   */
  public static boolean prune(Suppressions suppressions, Set<String> gone, Words words)
      throws IOException {
    Path file = suppressions.file();
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<Entry> kept =
        suppressions.entries().stream().filter(e -> !gone.contains(e.fingerprint())).toList();
    String pruned = without(text, suppressions.entries(), gone);
    // What is left must read as the entries that were to stay, or nothing is written.
    String readable = pruned.startsWith("\uFEFF") ? pruned.substring(1) : pruned;
    Optional<List<Entry>> left = SuppressionReader.of(readable, file, words);
    if (left.isEmpty() || !plain(left.get()).equals(plain(kept))) {
      return false;
    }
    Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), "hegao", ".yaml");
    try {
      Files.writeString(beside, pruned, StandardCharsets.UTF_8);
      Files.move(beside, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    return true;
  }

  private static List<Entry> plain(List<Entry> entries) {
    return entries.stream()
        .map(e -> new Entry(e.fingerprint(), e.why(), e.expires(), e.files(), 0))
        .toList();
  }

  private static String without(String text, List<Entry> entries, Set<String> gone) {
    List<String> lines = lines(text);
    Set<Integer> dropped = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      if (gone.contains(entries.get(i).fingerprint())) {
        int start = dash(lines, entries.get(i).line());
        boolean last = i + 1 == entries.size();
        int end = last ? lines.size() + 1 : dash(lines, entries.get(i + 1).line());
        for (int line = start; line < end - trailing(lines, end); line++) {
          dropped.add(line);
        }
      }
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < lines.size(); i++) {
      if (!dropped.contains(i + 1)) {
        out.append(lines.get(i));
      }
    }
    return out.toString();
  }

  /** The line of the dash that begins an entry: its own, or one above it that is a dash alone. */
  private static int dash(List<String> lines, int line) {
    int at = line;
    while (at > 1 && !lines.get(at - 1).strip().startsWith("-") && blank(lines.get(at - 2))) {
      at--;
    }
    boolean alone = at > 1 && lines.get(at - 2).strip().equals("-");
    return !lines.get(at - 1).strip().startsWith("-") && alone ? at - 1 : line;
  }

  private static boolean blank(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  /** Blank lines and comments before a line: they belong to what follows. */
  private static int trailing(List<String> lines, int before) {
    int count = 0;
    while (before - 2 - count >= 0 && blank(lines.get(before - 2 - count))) {
      count++;
    }
    return count;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }
}
