package hegao.triage;

import hegao.report.Visible;
import hegao.report.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers what is wrong with a file, so that all of it is told at once. */
final class Mistakes {
  /** More would only be noise. */
  private static final int MOST = 20;

  private final Path file;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  Mistakes(Path file, Words words) {
    this.file = file;
    this.words = words;
  }

  /** One more, at a line or, by 0, in the file as a whole. */
  void add(int line, String key, Object... values) {
    if (lines.size() < MOST) {
      Object[] shown = Arrays.stream(values).map(v -> Visible.of(cut(String.valueOf(v)))).toArray();
      String place = file.toString().replace('\\', '/') + (line > 0 ? ":" + line : "");
      lines.add(words.of("config.mistake", Visible.of(place), words.of(key, shown)));
    }
  }

  String word(String key) {
    return words.of(key);
  }

  private static String cut(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  void refuse() {
    if (!lines.isEmpty()) {
      throw new BrokenTriage(lines);
    }
  }
}
