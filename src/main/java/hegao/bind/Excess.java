package hegao.bind;

import hegao.bind.Token.Type;
import hegao.mention.Unit.Dimension;
import java.util.List;
import java.util.Set;

/** By how many points a rate exceeds another: 增速〔高出全国〕2.8个百分点. */
final class Excess {
  private static final Set<String> VERBS =
      Set.of("高出", "高于", "低于", "快于", "慢于", "领先", "领先于", "优于", "落后", "落后于", "超出", "超过", "低出");

  private Excess() {}

  /** Whether the figure tells that. */
  static boolean of(Clause clause) {
    return !name(clause).isEmpty();
  }

  /** The verb and what is exceeded: 高出全国; empty for other figures. */
  static String name(Clause clause) {
    if (Figure.unit(clause.figure().mention()).dimension() != Dimension.POINTS) {
      return "";
    }
    List<Token> left = clause.left();
    for (int i = left.size() - 1; i >= 0; i--) {
      if (VERBS.contains(left.get(i).form())) {
        List<Token> whom =
            left.subList(i + 1, left.size()).stream()
                .filter(t -> t.nominal() && !t.is(Type.PERIOD))
                .toList();
        return left.get(i).form() + Phrase.text(whom);
      }
    }
    return "";
  }
}
