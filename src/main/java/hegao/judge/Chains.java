package hegao.judge;

import hegao.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Joins what is told of one measure over time: where one telling names a subject and another leaves
 * it open, figures that both name make them one series.
 */
final class Chains {
  private Chains() {}

  /** The same tellings, those groups joined that share a figure and are of one measure. */
  static List<List<Told>> of(List<List<Told>> groups) {
    int[] heads = IntStream.range(0, groups.size()).toArray();
    Map<String, Integer> holders = new HashMap<>();
    for (int i = 0; i < heads.length; i++) {
      for (String figure : figures(groups.get(i))) {
        Integer holder = holders.putIfAbsent(figure, i);
        if (holder != null) {
          heads[root(heads, i)] = root(heads, holder);
        }
      }
    }
    Map<Integer, List<Told>> joined = new LinkedHashMap<>();
    for (int i = 0; i < heads.length; i++) {
      joined.computeIfAbsent(root(heads, i), k -> new ArrayList<>()).addAll(groups.get(i));
    }
    return List.copyOf(joined.values());
  }

  private static int root(int[] heads, int at) {
    int root = at;
    while (heads[root] != root) {
      heads[root] = heads[heads[root]];
      root = heads[root];
    }
    return root;
  }

  /** The figures of a group, each with the measures that the whole group is of. */
  private static Set<String> figures(List<Told> group) {
    Set<String> measures = new TreeSet<>();
    group.forEach(t -> t.claims().forEach(c -> measures.add(measure(c))));
    Set<String> figures = new TreeSet<>();
    group.forEach(t -> t.claims().forEach(c -> figures.add(c.id() + measures)));
    return figures;
  }

  private static String measure(Claim claim) {
    return claim.kind()
        + "|"
        + claim.topic().metric()
        + "|"
        + claim.topic().qualifiers()
        + "|"
        + claim.topic().measure();
  }
}
