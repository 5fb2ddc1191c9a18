package hegao.read;

import java.util.List;

/** What the lines around a line of a PDF tell of it: whether it is indented, full, gone on from. */
final class PdfColumn {
  /** Lines above and below that are looked at. */
  private static final int WINDOW = 3;

  /** Letters that may be lacking at the end of a full line. */
  private static final double RAGGED = 2.1;

  private static final double SPACED = 1.3;

  private final List<PdfLine> lines;

  PdfColumn(List<PdfLine> lines) {
    this.lines = lines;
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

  /** Whether the line reaches the right edge of its column. */
  boolean full(int i) {
    double right = 0;
    for (int k = first(i); k <= last(i); k++) {
      right = Math.max(right, k == i ? 0 : lines.get(k).right());
    }
    PdfLine line = lines.get(i);
    return right > 0 && right - line.right() < RAGGED * line.size();
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
