package hegao.bind.story;

import hegao.bind.figure.Frame;
import hegao.bind.phrase.Phrase;
import hegao.bind.word.Lexis;
import hegao.bind.word.Token;
import java.util.List;

/** Clauses that only say what the next speaks of: 〔自主品牌方面〕，11月零售87万辆. */
public final class Sides {
  private static final List<String> ENDS = List.of("方面", "领域");
  private static final int LONGEST = 10;

  private Sides() {}

  /** What it is; empty for other clauses. */
  static String of(List<Token> clause) {
    int last = clause.size() - 1;
    if (last < 1 || !ENDS.contains(clause.get(last).form())) {
      return "";
    }
    List<Token> told =
        Phrase.residue(clause.subList(0, last)).stream()
            .filter(t -> !t.form().equals("在") && !t.form().equals("从"))
            .toList();
    boolean noun = !told.isEmpty() && told.get(told.size() - 1).nominal();
    String text = Phrase.text(told);
    return noun && text.length() > 1 && text.length() <= LONGEST ? text : "";
  }

  /**
   * The measure of a figure with what the clause before spoke of, where it tells none of its own or
   * a bare one.
   *
   * @param side as {@link #of} gives it
   * @param told by the figure's clause
   */
  public static String with(String side, String told, Frame frame) {
    boolean bare = !told.isEmpty() && Lexis.shared().measures().has(told);
    if (side.isEmpty() || !told.isEmpty() && !bare || frame.head() != null) {
      return told;
    }
    String own = told.isEmpty() ? Phrase.text(Phrase.residue(frame.before())) : told;
    boolean said = side.contains(own) && !own.isEmpty() || own.contains(side);
    return said ? told : side + own;
  }
}
