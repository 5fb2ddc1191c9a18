package hegao.split;

import hegao.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows the regional papers whose names are no place names, and the places papers are named for.
 */
final class Presses {
  private static final int LONGEST_PLACE = 4;

  private Presses() {}

  /** The home of the paper called {@code before} + {@code kind}; empty when it has none. */
  static String home(String before, String kind) {
    for (int length = Math.min(LONGEST_PLACE, before.length()); length >= 2; length--) {
      String name = before.substring(before.length() - length);
      String home = Names.HOMES.getOrDefault(name + kind, Names.HOMES.get(name));
      if (home != null) {
        return home;
      }
    }
    return "";
  }

  /** Loaded when first asked for. */
  private static final class Names {
    static final Map<String, String> HOMES = load();

    private static Map<String, String> load() {
      Map<String, String> homes = new HashMap<>();
      for (String[] row : WordList.rows("presses")) {
        homes.put(row[0], row[row.length - 1]);
      }
      return Map.copyOf(homes);
    }
  }
}
