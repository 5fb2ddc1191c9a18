package hegao.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The width at which a file's lines were broken.
 *
 * @param width in halves of a Han character; 0 when its lines are whole paragraphs
 */
record Wrap(int width) {
  private static final int FEWEST = 4;
  private static final int SLACK = 4;
  private static final int NARROWEST = 16;
  private static final int WIDEST = 200;

  /** The width that most unfinished lines with a line right below share. */
  static Wrap of(List<Line> lines) {
    Map<Integer, Integer> widths = new HashMap<>();
    int unfinished = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      boolean open = lines.get(i + 1).gap() == 0 && !Marks.closed(line.text()) && line.level() == 0;
      if (open && line.length() <= WIDEST) {
        unfinished++;
        widths.merge(line.width() / SLACK, 1, Integer::sum);
      }
    }
    int best = 0;
    for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
      int together = entry.getValue() + widths.getOrDefault(entry.getKey() + 1, 0);
      boolean most = together >= FEWEST && together * 2 > unfinished;
      best = most ? Math.max(best, entry.getKey() * SLACK) : best;
    }
    return new Wrap(best >= NARROWEST && broken(lines, best) ? best : 0);
  }

  /**
   * Whether lines end at that width because they were broken there: then few are much wider. Titles
   * of items, all about as long, stand above paragraphs of one long line each.
   */
  private static boolean broken(List<Line> lines, int width) {
    long full = lines.stream().filter(l -> l.width() >= width).count();
    long wider = lines.stream().filter(l -> l.width() > width + 4 * SLACK).count();
    return wider * 3 <= full;
  }

  /** Whether the line at {@code i} is full, so that the line below it goes on in its paragraph. */
  boolean joins(List<Line> lines, int i) {
    if (width == 0 || i < 0 || i + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(i + 1);
    int full = lines.get(i).length() <= WIDEST ? lines.get(i).width() : 0;
    return full >= width && next.gap() == 0 && !next.indented() && next.level() == 0;
  }
}
