package hegao.align;

import hegao.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Proposes claims worth comparing without looking at all pairs: only claims of one kind of unit
 * that share a telling piece of their metric or of the words around the figure.
 */
final class Candidates {
  /** A key that more claims share than this tells nothing; its claims meet by other keys. */
  private static final int COMMON = 160;

  private Candidates() {}

  /** Calls {@code each} once for every pair of indices (lower first) worth comparing. */
  static void of(List<Claim> claims, List<Setting> settings, BiConsumer<Integer, Integer> each) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String key : keys(claims.get(i), settings.get(i))) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      Set<Integer> met = new HashSet<>();
      for (String key : keys(claims.get(i), settings.get(i))) {
        List<Integer> same = byKey.get(key);
        boolean whole = key.charAt(0) == '=';
        if (same.size() > COMMON && !whole) {
          continue;
        }
        int from = whole ? Math.max(0, position(same, i) + 1) : 0;
        int limit = whole ? Math.min(same.size(), from + COMMON) : same.size();
        for (int k = from; k < limit; k++) {
          int other = same.get(k);
          if (other > i && met.add(other)) {
            each.accept(i, other);
          }
        }
      }
    }
  }

  private static int position(List<Integer> sorted, int value) {
    int at = java.util.Collections.binarySearch(sorted, value);
    return at < 0 ? -at - 1 : at;
  }

  private static Set<String> keys(Claim claim, Setting setting) {
    Set<String> keys = new HashSet<>();
    String block = claim.kind() + "/" + claim.topic().measure() + "/";
    String metric = claim.topic().metric();
    keys.add("=" + block + claim.topic().subject() + "/" + metric);
    for (int i = 0; i + 2 <= metric.length(); i++) {
      keys.add("~" + block + metric.substring(i, i + 2));
    }
    if (setting.left().length() >= 5) {
      keys.add("<" + block + setting.left().substring(setting.left().length() - 5));
    }
    if (setting.right().length() >= 5) {
      keys.add(">" + block + setting.right().substring(0, 5));
    }
    return keys;
  }
}
