package hegao.lexicon;

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
    List<String> words = new ArrayList<>();
    for (String[] row : rows(name)) {
      words.add(row[0]);
    }
    return List.copyOf(words);
  }

  /** The names of all lists, sorted. */
  public static List<String> names() {
    return List.copyOf(Shape.ALL.keySet());
  }

  /** A shipped list as it is written, comments included. */
  public static List<String> text(String name) {
    return Lists.text(name).lines().toList();
  }

  /** A list as it is written, with an editor's own entries behind it. */
  static char[] characters(String name) {
    List<String[]> own = OwnWords.inUse().rows(name);
    if (own.isEmpty()) {
      return Lists.characters(name);
    }
    StringBuilder text = new StringBuilder(Lists.text(name)).append('\n');
    own.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    return text.toString().toCharArray();
  }

  /** The parts of {@code text} between {@code mark}s; none for an empty text. */
  static List<String> split(String text, char mark) {
    return text.isEmpty() ? List.of() : List.of(fields(text, mark));
  }

  static String[] fields(String line, char mark) {
    int count = 1;
    for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
      count++;
    }
    String[] fields = new String[count];
    int from = 0;
    for (int i = 0; i < count - 1; i++) {
      int at = line.indexOf(mark, from);
      fields[i] = line.substring(from, at);
      from = at + 1;
    }
    fields[count - 1] = line.substring(from);
    return fields;
  }

  /** Whether a line is an entry and no comment. */
  static boolean entry(String line) {
    return !line.isEmpty() && line.charAt(0) != '#';
  }

  /** The entries that come with the program. */
  static List<String[]> shipped(String name) {
    List<String[]> rows = new ArrayList<>();
    char[] text = Lists.characters(name);
    for (int from = 0; from < text.length; ) {
      int count = 1;
      int end = from;
      for (; end < text.length && text[end] != '\n'; end++) {
        count += text[end] == '\t' ? 1 : 0;
      }
      if (end > from && text[from] != '#') {
        rows.add(fields(text, from, end, count));
      }
      from = end + 1;
    }
    return rows;
  }

  private static String[] fields(char[] text, int from, int end, int count) {
    String[] fields = new String[count];
    int start = from;
    for (int i = 0; i < count; i++) {
      int at = start;
      while (at < end && text[at] != '\t') {
        at++;
      }
      fields[i] = new String(text, start, at - start);
      start = at + 1;
    }
    return fields;
  }
}
