package hegao.bind.name;

import hegao.lexicon.Gazetteer;
import java.util.List;

/** Railways and motorways by their short name: 遵义至泸州高速铁路 is called 遵泸高铁. */
public final class LineNames {
  private static final List<String> KINDS = List.of("高速铁路", "城际铁路", "高铁", "城际", "铁路", "高速公路", "高速");

  private LineNames() {}

  /** The short name that the article teaches, or the name itself. */
  public static String called(String name, Roster roster) {
    int to = Math.max(name.indexOf('至'), name.indexOf('到'));
    boolean line = to > 1 && KINDS.stream().anyMatch(name::endsWith);
    List<Gazetteer.Found> ends = line ? Gazetteer.shared().scan(name) : List.of();
    if (ends.size() != 2 || ends.get(0).span().end() != to) {
      return name;
    }
    String one = ends.get(0).place().name();
    String other = ends.get(1).place().name();
    for (String kind : KINDS) {
      String called = one.substring(0, 1) + other.charAt(0) + kind;
      if (roster.has(called)) {
        return called;
      }
    }
    return name;
  }
}
