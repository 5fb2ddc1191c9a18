package hegao.bind.figure;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Quantity;
import java.util.List;

/** Lists that a count sums up: 聚焦投资、科技、招商〔三大〕任务. Its members are not what is counted. */
public final class Apposition {
  private Apposition() {}

  /**
   * The tokens before a figure without the list it sums up.
   *
   * @param own the tokens before the figure that tell of it
   */
  public static List<Token> without(List<Token> own, Clause clause) {
    if (!sums(clause)) {
      return own;
    }
    int from = own.size();
    boolean listed = false;
    while (from > 0 && member(own.get(from - 1))) {
      from--;
      listed |= own.get(from).is(Type.PAUSE) || closes(own, from);
    }
    return listed ? own.subList(0, from) : own;
  }

  private static boolean sums(Clause clause) {
    return clause.figure().mention() instanceof Quantity quantity
        && (quantity.unit().base().equals("大") || clause.figure().form().endsWith("个方面"));
  }

  private static boolean member(Token token) {
    return token.nominal()
        || token.is(Type.PAUSE)
        || token.is(Type.QUOTE)
        || token.tag().equals("cc")
        || token.form().equals("以及")
        || token.form().equals("这");
  }

  /** “甲”“乙”: quoted members stand side by side. */
  private static boolean closes(List<Token> own, int at) {
    return own.get(at).is(Type.QUOTE) && at > 0 && own.get(at - 1).is(Type.QUOTE);
  }
}
