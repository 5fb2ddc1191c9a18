package hegao.bind.figure;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;

/** 净利润为〔亏损〕3.2亿元: a profit below nothing. */
public final class Losses {
  private static final List<String> LOSSES = List.of("亏损", "净亏损", "亏");

  private Losses() {}

  /** Whether the figure of a clause is a loss that is told as its profit. */
  static boolean of(Clause clause) {
    List<Token> left = clause.left();
    int at = lost(left);
    return at > 0 && left.subList(0, at).stream().anyMatch(t -> t.form().endsWith("利润"));
  }

  /** The tokens before a figure without the word for the loss. */
  public static List<Token> without(List<Token> own, Clause clause) {
    int at = of(clause) ? lost(own) : -1;
    return at > 0 ? own.subList(0, at) : own;
  }

  /** Index of the word that leads to the figure, or -1. */
  private static int lost(List<Token> tokens) {
    int i = tokens.size() - 1;
    while (i >= 0 && (tokens.get(i).is(Type.LINK) || tokens.get(i).filler())) {
      i--;
    }
    return i >= 0 && LOSSES.contains(tokens.get(i).form()) ? i : -1;
  }
}
