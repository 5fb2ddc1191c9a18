package hegao.align;

import hegao.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;

/**
 * Proposes claims worth comparing without looking at all pairs: only claims of one kind of unit
 * that share a telling piece of their metric or of the words around the figure.
 */
final class Candidates {
  /** A key that more claims share than this tells nothing; its claims meet by other keys. */
  private static final int COMMON = 160;

  /** So many equal characters beside the figure are worth a look. */
  private static final int RUN = 5;

  /** Multiplier of the FNV-1a hash (Fowler, Noll, Vo). */
  private static final long PRIME = 0x100000001b3L;

  private static final char SEPARATOR = '\u0001';

  private Candidates() {}

  /** Calls {@code each} once for every pair of indices (lower first) worth comparing. */
  static void of(List<Claim> claims, List<Setting> settings, BiConsumer<Integer, Integer> each) {
    Map<Long, List<Integer>> byKey = new HashMap<>();
    long[][] keys = new long[claims.size()][];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = keys(claims.get(i), settings.get(i));
      for (long key : keys[i]) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Integer> met = new HashSet<>();
    for (int i = 0; i < keys.length; i++) {
      met.clear();
      for (int k = 0; k < keys[i].length; k++) {
        meet(byKey.get(keys[i][k]), i, k == 0, met, each);
      }
    }
  }

  private static void meet(
      List<Integer> same,
      int i,
      boolean whole,
      Set<Integer> met,
      BiConsumer<Integer, Integer> each) {
    if (same.size() < 2 || same.size() > COMMON && !whole) {
      return;
    }
    int from = Math.max(0, position(same, i) + 1);
    int limit = whole ? Math.min(same.size(), from + COMMON) : same.size();
    for (int k = from; k < limit; k++) {
      int other = same.get(k);
      if (other > i && met.add(other)) {
        each.accept(i, other);
      }
    }
  }

  private static int position(List<Integer> sorted, int value) {
    int at = Collections.binarySearch(sorted, value);
    return at < 0 ? -at - 1 : at;
  }

  /**
   * The keys of a claim, hashed: its whole topic first, then the pieces. Two pieces of one hash
   * only propose a pair too many.
   */
  private static long[] keys(Claim claim, Setting setting) {
    String metric = claim.topic().metric();
    int pieces = Math.max(0, metric.length() - 1);
    long[] keys = new long[pieces + 3];
    long block = hash(claim.kind().ordinal() + 1, claim.topic().measure());
    keys[0] = hash(hash(block, claim.topic().subject()), metric);
    for (int i = 0; i < pieces; i++) {
      keys[i + 1] = hash(hash(block, "~"), metric.substring(i, i + 2));
    }
    String left = setting.left();
    String right = setting.right();
    keys[pieces + 1] =
        left.length() < RUN ? keys[0] : hash(hash(block, "<"), left.substring(left.length() - RUN));
    keys[pieces + 2] =
        right.length() < RUN ? keys[0] : hash(hash(block, ">"), right.substring(0, RUN));
    return LongStream.of(keys).distinct().toArray();
  }

  private static long hash(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return (hash ^ SEPARATOR) * PRIME;
  }
}
