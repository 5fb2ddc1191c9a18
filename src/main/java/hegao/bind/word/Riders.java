package hegao.bind.word;

import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import hegao.text.Span;
import java.util.List;

/**
 * Words that only say how a figure was reckoned (扣除价格因素, （下同）): they are seen through, and some of
 * them narrow the figures behind.
 */
public final class Riders {
  private static final Terms RIDERS = Terms.load("riders");

  private Riders() {}

  /** Adds those of a sentence to the tokens fixed already, where these leave room. */
  public static void mark(String text, Span sentence, List<Token> fixed) {
    int i = sentence.start();
    while (i < sentence.end()) {
      int length = Math.min(RIDERS.startingAt(text, i), sentence.end() - i);
      Span at = new Span(i, i + length);
      if (length > 0 && fixed.stream().noneMatch(t -> t.span().overlaps(at))) {
        String sense = RIDERS.sense(at.in(text));
        fixed.add(new Token(Type.QUOTE, at, at.in(text), sense == null ? "" : sense, null));
      }
      i += Math.max(1, length);
    }
  }

  /** What a token narrows the figures behind it to, or empty. */
  public static String narrows(Token token) {
    return token.is(Type.QUOTE) && token.form().length() > 1 ? token.tag() : "";
  }
}
