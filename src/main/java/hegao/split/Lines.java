package hegao.split;

import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a source into its lines and takes their markup off. */
final class Lines {
  private static final String BULLETS = "●○◆◇★☆▪▫•‣►▶";

  private Lines() {}

  /** The lines that are not blank, from index {@code from} on. */
  static List<Line> of(String source, int from) {
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    int start = from;
    while (start < source.length()) {
      int end = lineEnd(source, start);
      Line line = line(source, start, end, gap);
      if (line == null) {
        gap++;
      } else {
        lines.add(line);
        gap = 0;
      }
      start = next(source, end);
    }
    return lines;
  }

  private static int lineEnd(String source, int start) {
    int end = start;
    while (end < source.length() && !Marks.breaksLine(source.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Index after the line break at {@code end}; a carriage return and its line feed are one. */
  private static int next(String source, int end) {
    boolean pair = end + 1 < source.length() && source.startsWith("\r\n", end);
    return end + (pair ? 2 : 1);
  }

  private static Line line(String source, int start, int end, int gap) {
    int low = skipSpace(source, start, end);
    int level = 0;
    while (low + level < end && source.charAt(low + level) == '#') {
      level++;
    }
    boolean heading = level > 0 && level <= 6;
    low = skipSpace(source, heading ? low + level : low, end);
    int bullet = bullet(source, low, end);
    boolean bulleted = bullet > low;
    low = bullet;
    int high = end;
    boolean bold = source.startsWith("**", low) && source.startsWith("**", Math.max(low, end - 2));
    if (bold && end - low > 4) {
      low += 2;
      high -= 2;
    }
    while (high > low && Marks.space(source.charAt(high - 1))) {
      high--;
    }
    return low == high
        ? null
        : new Line(
            source.substring(low, high), new Span(low, high), gap, heading ? level : 0, bulleted);
  }

  private static int bullet(String source, int low, int end) {
    if (low >= end) {
      return low;
    }
    char c = source.charAt(low);
    boolean dash =
        (c == '-' || c == '*' || c == '+') && low + 1 < end && source.charAt(low + 1) == ' ';
    boolean square = c == '■' && closedLong(source, low, end);
    return BULLETS.indexOf(c) >= 0 || dash || square ? skipSpace(source, low + 1, end) : low;
  }

  /** A square before a long or finished sentence is a list mark; before a name, a byline's. */
  private static boolean closedLong(String source, int low, int end) {
    return end - low > 40 || Marks.closed(source.substring(low, end));
  }

  private static int skipSpace(String source, int from, int end) {
    int i = from;
    while (i < end && Marks.space(source.charAt(i))) {
      i++;
    }
    return i;
  }
}
