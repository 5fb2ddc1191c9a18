package hegao.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a column on a page of a PDF; lengths in points, from the upper left corner.
 *
 * @param text its characters
 * @param left its left edge
 * @param right its right edge
 * @param base its base line
 * @param size of its letters
 * @param opening the room that its first word needs
 */
record PdfLine(String text, double left, double right, double base, double size, double opening) {
  /** Letters larger than those of the text by so much make a heading. */
  private static final double LARGER = 1.25;

  private static final double PITCH = 3;

  private static final String OPENS = "“‘（《〈【「『([{";
  private static final String CLOSES = "”’）》〉】」』)]}，。、；：？！,.;:?!%‰℃—…";

  /** Whether a line may end between two characters. */
  static boolean parts(String before, String after) {
    char a = before.charAt(before.length() - 1);
    char b = after.charAt(0);
    boolean word = !Character.isWhitespace(b) && a < 0x2E80 && b < 0x2E80;
    return OPENS.indexOf(a) < 0 && CLOSES.indexOf(b) < 0 && !word;
  }

  /** Its right edge without a mark that may hang over the edge of the column. */
  double edge() {
    return CLOSES.indexOf(text.charAt(text.length() - 1)) < 0 ? right : right - size / 2;
  }

  /** Whether both stand in one column, one above the other. */
  boolean overlaps(PdfLine other) {
    return Math.min(right, other.right) - Math.max(left, other.left) > size / 4;
  }

  boolean above(PdfLine other) {
    return base < other.base - Math.min(size, other.size) * 0.4;
  }

  /** Whether more than a line's room parts it from the line read before. */
  boolean apart(PdfLine before) {
    boolean wide = base - before.base > Math.max(size, before.size) * PITCH;
    boolean larger = Math.abs(size - before.size) > 0.2 * Math.min(size, before.size);
    return overlaps(before) && before.above(this) && (wide || larger);
  }

  /** Words that differ from page to page by their numbers alone are the same. */
  String bare() {
    return text.replaceAll("\\d+", "#").strip();
  }

  /** Whether {@code next} is the line right under this one. */
  boolean below(PdfLine next) {
    return overlaps(next) && above(next) && next.base - base < Math.max(size, next.size) * PITCH;
  }

  /** The mark of a heading, if the letters are larger than those of the text. */
  String heading(double body) {
    boolean larger = size > body * LARGER && text.strip().length() > 1;
    return larger ? size > body * 1.6 ? "# " : "## " : "";
  }

  /** Size of most letters. */
  static double bodySize(List<List<PdfLine>> pages) {
    int[] counts = new int[400];
    for (List<PdfLine> lines : pages) {
      for (PdfLine line : lines) {
        int size = (int) Math.round(Math.min(99, line.size()) * 4);
        counts[size] += line.text().length();
      }
    }
    int best = 0;
    for (int i = 0; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best / 4.0;
  }

  /** The highest and the lowest line of a page. */
  static List<PdfLine> outermost(List<PdfLine> lines) {
    List<PdfLine> outermost = new ArrayList<>();
    lines.stream().min(Comparator.comparingDouble(PdfLine::base)).ifPresent(outermost::add);
    lines.stream().max(Comparator.comparingDouble(PdfLine::base)).ifPresent(outermost::add);
    return outermost;
  }
}
