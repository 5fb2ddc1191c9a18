package hegao.read;

import java.util.Arrays;
import java.util.List;

/** What the lines around a line of a PDF tell of it: whether it is indented, full, gone on from. */
final class PdfColumn {
  /** Lines above and below that are looked at. */
  private static final int WINDOW = 3;

  /** Letters by which a line may fall short of its edge. */
  private static final double SLACK = 0.5;

  /** Lines that show an edge of their own. */
  private static final int EVEN = 3;

  private static final double SPACED = 1.3;

  private final List<PdfLine> lines;
  private final double[] edges;

  PdfColumn(List<PdfLine> lines) {
    this.lines = lines;
    this.edges = edges();
  }

  /** Whether the line begins a paragraph, by the space before its first letter. */
  boolean indented(int i) {
    PdfLine line = lines.get(i);
    double left = line.left();
    for (int k = first(i); k <= last(i); k++) {
      left = Math.min(left, lines.get(k).left());
    }
    double indent = (line.left() - left) / line.size();
    return line.text().startsWith("\u3000") || (indent > 1.2 && indent < 3.5);
  }

  /** Whether what begins the next line would not have found room at the end of this one. */
  boolean full(int i) {
    PdfLine line = lines.get(i);
    double room = line.size() * SLACK + lines.get(i + 1).opening();
    return edges[i] - line.right() < room || narrowed(i);
  }

  /** Whether the line is one of several that end at one edge, as beside a picture. */
  private boolean narrowed(int i) {
    double size = lines.get(i).size();
    int even = 1;
    for (int k = i - 1; k >= first(i) && even(k, i, size); k--) {
      even++;
    }
    for (int k = i + 1; k <= last(i) && even(k, i, size); k++) {
      even++;
    }
    return even >= EVEN;
  }

  private boolean even(int a, int b, double size) {
    return Math.abs(lines.get(a).right() - lines.get(b).right()) < size * SLACK;
  }

  /** The right edge of the column that each line stands in. */
  private double[] edges() {
    double[] found = new double[lines.size()];
    for (int from = 0, to; from < found.length; from = to) {
      double right = lines.get(from).edge();
      for (to = from + 1; to < found.length && column(to - 1, to); to++) {
        right = Math.max(right, lines.get(to).edge());
      }
      Arrays.fill(found, from, to, right);
    }
    return found;
  }

  /** Whether the line goes on in the paragraph of the one before it. */
  boolean goesOn(int i) {
    if (i == 0 || indented(i)) {
      return false;
    }
    PdfLine before = lines.get(i - 1);
    PdfLine line = lines.get(i);
    boolean alike = Math.abs(before.size() - line.size()) < 0.5;
    return alike && full(i - 1) && before.below(line) && !spaced(i) && !line.text().contains("\t");
  }

  /** Whether more room stands above the line than between others of the column. */
  boolean spaced(int i) {
    double least = Double.MAX_VALUE;
    for (int k = first(i - 1) + 1; k <= last(i); k++) {
      least = Math.min(least, lines.get(k).base() - lines.get(k - 1).base());
    }
    return lines.get(i).base() - lines.get(i - 1).base() > SPACED * least;
  }

  private int first(int i) {
    int k = i;
    while (k > 0 && i - k < WINDOW && column(k - 1, k)) {
      k--;
    }
    return k;
  }

  private int last(int i) {
    int k = i;
    while (k + 1 < lines.size() && k - i < WINDOW && column(k, k + 1)) {
      k++;
    }
    return k;
  }

  /** Whether two lines, one read after the other, stand in one column and are of one size. */
  private boolean column(int a, int b) {
    PdfLine upper = lines.get(a);
    PdfLine lower = lines.get(b);
    return upper.below(lower) && Math.abs(upper.size() - lower.size()) < 0.5;
  }
}
