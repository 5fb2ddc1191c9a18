package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Figure;
import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;
import java.util.Set;

/** Medals won: 代表团摘得16金12银9铜，共37枚奖牌. */
public final class Medals {
  private static final Set<String> SORTS = Set.of("金", "银", "铜");
  private static final List<String> TOTALS = List.of("奖牌", "金牌", "银牌", "铜牌");

  /** Tokens of the sentence that tell whose they are. */
  private static final int FAR = 40;

  private Medals() {}

  /** What they are called: 金牌数; empty for other figures. */
  static String name(Clause clause) {
    String sort = Figure.unit(clause.figure().mention()).base();
    if (SORTS.contains(sort)) {
      return sort + "牌数";
    }
    String thing = Phrase.text(Phrase.behind(clause.tokens(), clause.at() + 1));
    return sort.equals("枚")
        ? TOTALS.stream().filter(thing::startsWith).map(t -> t + "数").findFirst().orElse("")
        : "";
  }

  /**
   * What medals alignment goes by: with the words that tell who won them and in what, since a team
   * has its medals of all contests and of each; null for other figures.
   */
  public static String topic(Clause clause) {
    String sort = Figure.unit(clause.figure().mention()).base();
    String thing = Phrase.text(Phrase.behind(clause.tokens(), clause.at() + 1));
    boolean total = sort.equals("枚") && TOTALS.stream().anyMatch(thing::startsWith);
    if (!SORTS.contains(sort) && !total) {
      return null;
    }
    List<Token> before =
        clause.tokens().subList(0, clause.at()).stream()
            .takeWhile(t -> !t.is(Type.FIGURE))
            .limit(FAR)
            .toList();
    return Phrase.text(Phrase.residue(before)) + (total ? thing : sort + "牌");
  }
}
