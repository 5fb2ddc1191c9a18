package hegao.bind.metric;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.ArrayList;
import java.util.List;

/** What is told to have become of the counted. */
final class Acts {
  private static final int LONGEST = 12;

  private Acts() {}

  /** What the counted did or suffered: 1700人〔遇难〕, 29个〔实现粮食增产〕; to the end of the clause. */
  static List<Token> of(List<Token> tokens, int from) {
    List<Token> phrase = new ArrayList<>();
    int length = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean listed = token.is(Type.PAUSE) && i > from && !figureAhead(tokens, i + 1);
      boolean ends =
          token.is(Type.BREAK)
              || token.is(Type.PAUSE) && !listed
              || token.is(Type.FIGURE)
              || token.is(Type.PERIOD);
      length += token.form().length();
      if (ends || length > LONGEST) {
        break;
      }
      if (!token.filler() && !token.is(Type.LINK)) {
        phrase.add(token);
      }
    }
    return phrase;
  }

  /** Whether a figure of its own stands before the next mark: 开行3列、〔运送货物5箱〕. */
  private static boolean figureAhead(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Type.FIGURE) || token.is(Type.BREAK) || token.is(Type.PAUSE)) {
        return token.is(Type.FIGURE);
      }
    }
    return false;
  }
}
