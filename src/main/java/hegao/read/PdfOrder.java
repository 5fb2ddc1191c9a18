package hegao.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of a page in reading order (Breuel): a line is read before those below it in its
 * column, and before those wholly to its right unless a line that spans both stands between.
 */
final class PdfOrder {
  /** Lines beyond which a page is read from top to bottom. */
  private static final int MOST = 600;

  private static final Pattern FIGURE = Pattern.compile("[-+−]?[\\d.,，]+[%‰]?");
  private static final int SHORT = 9;

  private PdfOrder() {}

  /** The lines of a page, those of a table's row joined by tabs. */
  static List<PdfLine> of(List<List<PdfLine>> rows) {
    List<PdfLine> lines = new ArrayList<>();
    for (List<PdfLine> row : rows) {
      if (tabular(row)) {
        lines.add(joined(row));
      } else {
        lines.addAll(row);
      }
    }
    lines.sort(Comparator.comparingDouble(PdfLine::base).thenComparing(PdfLine::left));
    return lines.size() > MOST ? lines : sorted(lines);
  }

  /** Whether the pieces on one base line are cells: short, and figures among them. */
  private static boolean tabular(List<PdfLine> row) {
    int length = row.stream().mapToInt(line -> line.text().length()).sum();
    boolean figures = row.stream().anyMatch(l -> FIGURE.matcher(l.text().strip()).matches());
    return row.size() > 1 && length <= SHORT * row.size() && (figures || row.size() > 2);
  }

  private static PdfLine joined(List<PdfLine> row) {
    StringBuilder text = new StringBuilder();
    row.forEach(cell -> text.append(text.length() == 0 ? "" : "\t").append(cell.text().strip()));
    PdfLine first = row.get(0);
    double right = row.get(row.size() - 1).right();
    return new PdfLine(
        text.toString(), first.left(), right, first.base(), first.size(), first.opening());
  }

  private static List<PdfLine> sorted(List<PdfLine> lines) {
    int count = lines.size();
    List<List<Integer>> after = new ArrayList<>();
    int[] waiting = new int[count];
    for (int a = 0; a < count; a++) {
      after.add(new ArrayList<>());
      for (int b = 0; b < count; b++) {
        if (a != b && before(lines, a, b)) {
          after.get(a).add(b);
          waiting[b]++;
        }
      }
    }
    List<PdfLine> sorted = new ArrayList<>();
    boolean[] done = new boolean[count];
    while (sorted.size() < count) {
      int next = next(waiting, done);
      done[next] = true;
      sorted.add(lines.get(next));
      after.get(next).forEach(b -> waiting[b]--);
    }
    return sorted;
  }

  /** The first line from above that none has to be read before; of a circle the first at all. */
  private static int next(int[] waiting, boolean[] done) {
    int first = -1;
    for (int i = 0; i < done.length; i++) {
      if (!done[i] && waiting[i] == 0) {
        return i;
      }
      first = first < 0 && !done[i] ? i : first;
    }
    return first;
  }

  private static boolean before(List<PdfLine> lines, int i, int k) {
    PdfLine a = lines.get(i);
    PdfLine b = lines.get(k);
    if (a.overlaps(b)) {
      return a.above(b);
    }
    if (a.right() > b.left()) {
      return false;
    }
    for (int c = Math.min(i, k) + 1; c < Math.max(i, k); c++) {
      PdfLine between = lines.get(c);
      if (between.overlaps(a) && between.overlaps(b)) {
        return false;
      }
    }
    return true;
  }
}
