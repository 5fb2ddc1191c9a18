package hegao.settings;

import hegao.report.Visible;
import hegao.report.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers what is wrong with a user's file, so that all of it is told at once. */
public final class Mistakes {
  /** More would only be noise. */
  private static final int MOST = 20;

  /** Room for every list of choices. */
  private static final int LONGEST = 120;

  private final Path file;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  public Mistakes(Path file, Words words) {
    this.file = file;
    this.words = words;
  }

  /**
   * One more, in the words of the interface; what the file says is made visible.
   *
   * @param line where, or 0 for the file as a whole
   */
  public void add(int line, String key, Object... values) {
    if (lines.size() < MOST) {
      Object[] shown = Arrays.stream(values).map(v -> Visible.of(cut(String.valueOf(v)))).toArray();
      String place = file.toString().replace('\\', '/') + (line > 0 ? ":" + line : "");
      lines.add(words.labelled(Visible.of(place), words.of(key, shown)));
    }
  }

  /** Words of the interface, to fill others with. */
  public String word(String key) {
    return words.of(key);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /**
   * Ends the reading of a file that has any.
   *
   * @throws Unusable naming all of them
   */
  public void refuse() {
    if (!lines.isEmpty()) {
      throw new Unusable(lines);
    }
  }
}
