package hegao.bind.metric;

import hegao.lexicon.WordList;
import java.util.List;

/** Words that name two things at once: 产销 is 产量 and 销量, 城乡居民收入 that of towns and villages. */
final class Paired {
  private static final List<String[]> ROWS = WordList.rows("paired");

  private Paired() {}

  /** The two metrics that {@code metric} names at once, or it alone; the longest word counts. */
  static List<String> parts(String metric) {
    String[] found = null;
    for (String[] row : ROWS) {
      boolean longer = found == null || row[0].length() > found[0].length();
      found = longer && metric.contains(row[0]) ? row : found;
    }
    return found == null
        ? List.of(metric)
        : List.of(metric.replace(found[0], found[1]), metric.replace(found[0], found[2]));
  }
}
