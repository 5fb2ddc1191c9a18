package hegao.bind.subject;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Figure;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Unit.Dimension;
import java.util.List;

/** Things with a name of their own in quotation marks: 大型邮轮“海晏号”, “深流一号”累计…. */
public final class QuotedNames {
  private static final int LONGEST = 12;
  private static final String OPENING = "“「\"";
  private static final String CLOSING = "”」\"";

  private QuotedNames() {}

  /**
   * The name a clause is about, or null. A name ends in 号, or a noun stands before it; it is the
   * subject where no noun follows that it would only tell more closely (“满天星”计划).
   *
   * @param tokens from the clause's start
   */
  public static Head head(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Type.QUOTE) && OPENING.contains(token.form())) {
        return quoted(tokens, i);
      }
      boolean before =
          token.nominal() || token.is(Type.PERIOD) || token.is(Type.FIGURE) || token.filler();
      if (!before) {
        return null;
      }
    }
    return null;
  }

  private static Head quoted(List<Token> tokens, int open) {
    int close = open + 1;
    while (close < tokens.size() && !tokens.get(close).is(Type.QUOTE)) {
      close++;
    }
    if (close >= tokens.size() || !CLOSING.contains(tokens.get(close).form())) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (Token token : tokens.subList(open + 1, close)) {
      if (token.is(Type.FIGURE) || token.is(Type.PERIOD) || token.is(Type.BREAK)) {
        return null;
      }
      name.append(token.form());
    }
    int next = close + 1;
    boolean numbered = next < tokens.size() && tokens.get(next).form().equals("号");
    next += numbered ? 1 : 0;
    boolean proper = numbered || name.toString().endsWith("号");
    boolean object =
        next >= tokens.size()
            && tokens.subList(0, open).stream().anyMatch(t -> t.tag().equals("vn"));
    boolean apposed = open > 0 && noun(tokens.get(open - 1)) && !proper && !object;
    boolean counted = next < tokens.size() && tokens.get(next).is(Type.FIGURE) && !proper;
    boolean work = next < tokens.size() && Sequels.earns(tokens.get(next));
    boolean alone =
        next >= tokens.size()
            || work
            || !counted && (proper || !tokens.get(next).nominal()) && !part(tokens.get(next));
    return (proper || apposed || work) && alone && name.length() > 1 && name.length() <= LONGEST
        ? new Head(name + (numbered ? "号" : ""), next, Head.Sort.WORK)
        : null;
  }

  /** 治理“伤疤”〔45处〕: what is counted is no name. */
  public static boolean counted(Clause clause, Head head) {
    int last = clause.at() - 1;
    return head.sort() == Head.Sort.WORK
        && head.end() == clause.whole().size()
        && CLOSING.contains(clause.tokens().get(last).form())
        && !head.name().endsWith("号")
        && Figure.unit(clause.figure().mention()).dimension() == Dimension.COUNT;
  }

  /** A common noun, two characters at least: 邮轮, 气田, 机器人. */
  private static boolean noun(Token token) {
    return token.is(Type.WORD) && token.tag().equals("n") && token.form().length() > 1;
  }

  private static boolean part(Token token) {
    return Phrase.particle(token)
        || token.is(Type.PAUSE)
        || token.is(Type.QUOTE)
        || token.tag().equals("cc")
        || token.form().equals("等");
  }
}
