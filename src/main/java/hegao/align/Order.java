package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Pair;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts pairs in order of place, in linear time but for the claims in them: these are fewer, since
 * each is in many pairs.
 */
final class Order {
  private Order() {}

  /** The pairs by the places of their claims; those of equal places stay as they are. */
  static List<Pair> of(List<Pair> pairs) {
    Map<Claim, Integer> ranks = ranks(pairs);
    List<Pair> bySecond = sorted(pairs, ranks, Pair::b);
    return sorted(bySecond, ranks, Pair::a);
  }

  private static int byPlace(Claim a, Claim b) {
    int path = a.article().source().path().compareTo(b.article().source().path());
    return path != 0 ? path : a.place().compareTo(b.place());
  }

  /** Counting sort. */
  private static List<Pair> sorted(
      List<Pair> pairs, Map<Claim, Integer> ranks, Function<Pair, Claim> side) {
    int[] free = new int[ranks.size() + 2];
    for (Pair pair : pairs) {
      free[ranks.get(side.apply(pair)) + 1]++;
    }
    for (int i = 1; i < free.length; i++) {
      free[i] += free[i - 1];
    }
    Pair[] sorted = new Pair[pairs.size()];
    for (Pair pair : pairs) {
      sorted[free[ranks.get(side.apply(pair))]++] = pair;
    }
    return List.of(sorted);
  }

  /** Numbers claims by their places, equal ones alike. */
  private static Map<Claim, Integer> ranks(List<Pair> pairs) {
    Map<Claim, Integer> ranks = new IdentityHashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Pair pair : pairs) {
      if (ranks.put(pair.a(), 0) == null) {
        claims.add(pair.a());
      }
      if (ranks.put(pair.b(), 0) == null) {
        claims.add(pair.b());
      }
    }
    claims.sort(Order::byPlace);
    int rank = 0;
    for (int i = 0; i < claims.size(); i++) {
      rank += i > 0 && byPlace(claims.get(i - 1), claims.get(i)) < 0 ? 1 : 0;
      ranks.put(claims.get(i), rank);
    }
    return ranks;
  }
}
