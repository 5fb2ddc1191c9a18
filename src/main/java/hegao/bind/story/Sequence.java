package hegao.bind.story;

import hegao.bind.figure.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * The basis that a paragraph goes on with: 环比上涨1.4%，其中食品〔上涨4.4%〕. A rate against a year before
 * needs no saying so.
 */
final class Sequence {
  /** The month or quarter before. */
  private static final String BEFORE = "上期";

  private boolean on;

  /** What narrows a rate, with the basis told last where its own clause tells none. */
  List<String> narrows(Clause clause, List<String> told) {
    String basis = clause.basis();
    on = basis == null ? on : basis.equals(BEFORE);
    if (basis != null || !on || told.stream().anyMatch(q -> q.startsWith("比"))) {
      return told;
    }
    List<String> all = new ArrayList<>(told);
    all.add("比" + BEFORE);
    return all.stream().sorted().toList();
  }

  /** Forgets it: another paragraph begins. */
  void clear() {
    on = false;
  }
}
