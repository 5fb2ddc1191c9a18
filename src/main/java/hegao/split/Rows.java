package hegao.split;

import hegao.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table or a chart: many short lines in a row, most of them with a figure, are what is
 * told and no headings over it.
 */
final class Rows {
  /** Fewer short lines in a row may all be headings. */
  private static final int FEWEST = 6;

  private Rows() {}

  /** The paragraphs of a story, rows among them as text; its first heading stays one. */
  static List<Unit> asText(List<Unit> story) {
    List<Unit> units = new ArrayList<>(story);
    int i = 0;
    while (i < units.size()) {
      int end = i;
      int figures = 0;
      while (end < units.size() && units.get(end).is(Kind.SUBHEAD) && units.get(end).level() == 0) {
        figures += hasFigure(units.get(end).head()) ? 1 : 0;
        end++;
      }
      if (end - i >= FEWEST && figures * 2 >= end - i) {
        for (int k = Math.max(i, 1); k < end; k++) {
          units.set(k, units.get(k).as(Kind.BODY));
        }
      }
      i = Math.max(i + 1, end);
    }
    return units;
  }

  private static boolean hasFigure(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
