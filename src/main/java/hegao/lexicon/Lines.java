package hegao.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists that come with the program. */
public final class Lines {
  private Lines() {}

  /**
   * The entries of {@code /hegao/lexicon/NAME.txt}, comments and empty lines left out.
   *
   * @throws IllegalArgumentException when there is no such list
   */
  public static List<String> of(String name) {
    try (InputStream in = Lines.class.getResourceAsStream("/hegao/lexicon/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name);
      }
      return entries(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tab-separated fields of a line. */
  public static List<String> fields(String line) {
    return split(line, '\t');
  }

  /** The parts of {@code text} between {@code mark}s; none for an empty text. */
  public static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>(4);
    int from = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    if (from < text.length()) {
      parts.add(text.substring(from));
    }
    return parts;
  }

  private static List<String> entries(BufferedReader reader) throws IOException {
    List<String> entries = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        entries.add(line);
      }
    }
    return entries;
  }
}
