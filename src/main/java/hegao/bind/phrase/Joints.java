package hegao.bind.phrase;

import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;

/** What joins two nouns into one thing counted: 道路〔和〕桥梁; not what a figure follows. */
final class Joints {
  private Joints() {}

  static boolean joins(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean joint = token.is(Type.PAUSE) || token.tag().equals("cc") || token.form().equals("及");
    return joint
        && i + 1 < tokens.size()
        && tokens.get(i + 1).nominal()
        && (!figureAhead(tokens, i + 1) || lands(tokens, i));
  }

  /** 18个〔国家和地区〕260名学生: one name. */
  private static boolean lands(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i - 1).form().equals("国家") && tokens.get(i + 1).form().equals("地区");
  }

  static boolean figureAhead(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && (tokens.get(i).nominal() || tokens.get(i).is(Type.QUOTE))) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).is(Type.FIGURE);
  }

  /** 土地〔出让〕收入: a verb inside the name of a measure. */
  static boolean within(List<Token> clause, int i) {
    return i > 0
        && i + 1 < clause.size()
        && clause.get(i - 1).nominal()
        && !clause.get(i - 1).is(Type.PLACE)
        && clause.get(i + 1).nominal()
        && Suffixes.measured(clause.get(i + 1).form())
        && Tidy.compound(clause.get(i));
  }
}
