package hegao.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads word lists: one entry a line, fields parted by tabs, {@code #} for comments. What an editor
 * adds ({@link OwnWords}) comes behind what is shipped.
 */
public final class WordList {
  private WordList() {}

  /**
   * The fields of each entry of {@code /hegao/lexicon/NAME.txt}, in the order of the file, the
   * editor's own entries last.
   *
   * @throws IllegalStateException when there is no such list
   */
  public static List<String[]> rows(String name) {
    List<String[]> rows = shipped(name);
    rows.addAll(OwnWords.inUse().rows(name));
    return rows;
  }

  /** The first field of each entry. */
  public static List<String> words(String name) {
    return rows(name).stream().map(row -> row[0]).toList();
  }

  /** The names of all lists, sorted. */
  public static List<String> names() {
    return List.copyOf(Shape.ALL.keySet());
  }

  /** A shipped list as it is written, comments included. */
  public static List<String> text(String name) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = open(name)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of {@code text} between {@code mark}s; none for an empty text. */
  static List<String> split(String text, char mark) {
    return text.isEmpty() ? List.of() : List.of(fields(text, mark));
  }

  static String[] fields(String line, char mark) {
    List<String> fields = new ArrayList<>(5);
    int from = 0;
    for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, from)) {
      fields.add(line.substring(from, at));
      from = at + 1;
    }
    fields.add(line.substring(from));
    return fields.toArray(String[]::new);
  }

  /** Whether a line is an entry and no comment. */
  static boolean entry(String line) {
    return !line.isEmpty() && line.charAt(0) != '#';
  }

  /** The entries that come with the program. */
  static List<String[]> shipped(String name) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines = open(name)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (entry(line)) {
          rows.add(fields(line, '\t'));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(String name) {
    String path = "/hegao/lexicon/" + name + ".txt";
    InputStream in = WordList.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("no word list " + path);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
