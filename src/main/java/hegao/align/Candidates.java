package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Slip;
import java.util.ArrayList;
import java.util.Arrays;
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
 * that share a telling piece of their metric or of the words around the figure, or whose figures
 * are a slip of the pen apart or stand beside equal ones.
 */
final class Candidates {
  /** A key that more claims share than this tells nothing; its claims meet by other keys. */
  private static final int COMMON = 160;

  /** Figures that more claims share, or nearly, are none to know a thing by. */
  private static final int RARE = 12;

  /** So many equal characters beside the figure are worth a look. */
  private static final int RUN = 5;

  /** Multiplier of the FNV-1a hash (Fowler, Noll, Vo). */
  private static final long PRIME = 0x100000001b3L;

  /** Figures of so few digits are like others by chance. */
  private static final int SHORT = 2;

  /** Figures of more digits are hardly written. */
  private static final int DIGITS = 7;

  private static final char SEPARATOR = '\u0001';

  private Candidates() {}

  /** Calls {@code each} once for every pair of indices (lower first) worth comparing. */
  static void of(Neighbourhood near, List<Setting> settings, BiConsumer<Integer, Integer> each) {
    Map<Long, List<Integer>> byKey = new HashMap<>();
    long[][] keys = new long[near.claims().size()][];
    int[] plain = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      long[] words = words(i, near, settings.get(i));
      long[] figures = figures(i, near);
      plain[i] = words.length;
      keys[i] = LongStream.concat(LongStream.of(words), LongStream.of(figures)).toArray();
      for (long key : keys[i]) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Integer> met = new HashSet<>();
    for (int i = 0; i < keys.length; i++) {
      met.clear();
      for (int k = 0; k < keys[i].length; k++) {
        List<Integer> same = byKey.get(keys[i][k]);
        if (k < plain[i] || same.size() <= RARE) {
          meet(same, i, k == 0, met, each);
        }
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
  private static long[] words(int i, Neighbourhood near, Setting setting) {
    Claim claim = near.claims().get(i);
    String metric = claim.topic().metric();
    int pieces = Math.max(0, metric.length() - 1);
    long block = hash(claim.kind().ordinal() + 1, Echoes.measure(claim));
    List<Long> keys = new ArrayList<>(pieces + DIGITS);
    keys.add(hash(hash(block, claim.topic().subject()), metric));
    for (int k = 0; k < pieces; k++) {
      keys.add(hash(hash(block, "~"), metric.substring(k, k + 2)));
    }
    String left = setting.left();
    String right = setting.right();
    if (left.length() >= RUN) {
      keys.add(hash(hash(block, "<"), left.substring(left.length() - RUN)));
    }
    if (right.length() >= RUN) {
      keys.add(hash(hash(block, ">"), right.substring(0, RUN)));
    }
    return keys.stream().mapToLong(Long::longValue).distinct().toArray();
  }

  /** The keys of a figure and of those beside it, hashed. */
  private static long[] figures(int i, Neighbourhood near) {
    Claim claim = near.claims().get(i);
    long block = hash(claim.kind().ordinal() + 1, Echoes.measure(claim));
    List<Long> keys = new ArrayList<>(DIGITS);
    slips(claim, block, keys);
    beside(near.before(i), hash(block, "-"), keys);
    beside(near.after(i), hash(block, "+"), keys);
    return keys.stream().mapToLong(Long::longValue).distinct().toArray();
  }

  /** What a figure is but for one digit, and with its digits in order: 2746 meets 2946 and 2764. */
  private static void slips(Claim claim, long block, List<Long> keys) {
    if (claim.value().number() == null || claim.kind() == Kind.RANK) {
      return;
    }
    String digits = claim.value().size().stripTrailingZeros().unscaledValue().abs().toString();
    if (digits.length() <= SHORT || digits.length() > DIGITS) {
      return;
    }
    char[] sorted = digits.toCharArray();
    Arrays.sort(sorted);
    keys.add(hash(hash(block, "="), new String(sorted)));
    for (int k = 0; k < digits.length() && digits.length() > SHORT + 1; k++) {
      keys.add(hash(hash(block, "?"), digits.substring(0, k) + '?' + digits.substring(k + 1)));
    }
  }

  private static void beside(Claim other, long block, List<Long> keys) {
    boolean telling =
        other != null && other.kind() != Kind.RANK && Slip.significant(other.value().number()) > 1;
    if (telling) {
      keys.add(
          hash(
              hash(block, other.topic().measure()),
              other.value().size().stripTrailingZeros().toString()));
    }
  }

  private static long hash(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return (hash ^ SEPARATOR) * PRIME;
  }
}
