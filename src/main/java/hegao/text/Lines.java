package hegao.text;

import java.util.Arrays;

/** Turns indices of one text into line numbers; LF, CR and CR LF end a line. */
public final class Lines {
  private final int[] starts;

  private Lines(int[] starts) {
    this.starts = starts;
  }

  /** The lines of {@code text}. */
  public static Lines of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(Arrays.copyOf(starts, count));
  }

  /** Number of the line that holds {@code index}, from 1. */
  public int at(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Line and column of {@code index}. */
  Location location(int index) {
    int line = at(index);
    return new Location.InLine(line, index - starts[line - 1] + 1);
  }
}
