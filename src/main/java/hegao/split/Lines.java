package hegao.split;

import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a source into its lines and takes their markup off. */
final class Lines {
  private static final String TITLE = "标题：";
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
    while (low < end && source.charAt(low) == '>') {
      low = skipSpace(source, low + 1, end);
    }
    int level = level(source, low, end);
    low = skipSpace(source, low + level, end);
    if (source.startsWith(TITLE, low) && low + TITLE.length() < end) {
      level = 1;
      low += TITLE.length();
    }
    int text = bullet(source, low, end);
    boolean bulleted = text > low;
    int high = end;
    while (high > text && Marks.space(source.charAt(high - 1))) {
      high--;
    }
    int frame = frame(source, text, high);
    text += frame;
    high -= frame;
    if (text >= high) {
      return null;
    }
    String words = source.substring(text, high);
    return new Line(words, new Span(text, high), gap, level, bulleted, indented(source, start));
  }

  /** Number of markdown heading marks; at most six. */
  private static int level(String source, int from, int end) {
    int i = from;
    while (i < end && source.charAt(i) == '#') {
      i++;
    }
    return i - from <= 6 ? i - from : 0;
  }

  /** Width of the marks around a bold line or a markdown table row. */
  private static int frame(String source, int from, int to) {
    boolean bold =
        to - from > 4 && source.startsWith("**", from) && source.startsWith("**", to - 2);
    boolean row = to - from > 2 && source.charAt(from) == '|' && source.charAt(to - 1) == '|';
    return bold && source.indexOf("**", from + 2) == to - 2 ? 2 : row ? 1 : 0;
  }

  /** Two wide spaces open a paragraph; more of them centre a heading. */
  private static boolean indented(String source, int start) {
    return source.startsWith("\u3000\u3000", start) && !source.startsWith("\u3000", start + 2);
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
