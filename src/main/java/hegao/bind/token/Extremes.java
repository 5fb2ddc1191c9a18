package hegao.bind.token;

import hegao.bind.phrase.Phrase;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Rank;
import java.util.ArrayList;
import java.util.List;

/** 〔最大〕降雨量128毫米: the highest value of a measure, which is no place in a ranking. */
final class Extremes {
  /** Tokens from the measure to its figure. */
  private static final int NEAR = 8;

  private Extremes() {}

  /** The tokens, such words taken for words of the measure. */
  static List<Token> measured(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < kept.size(); i++) {
      Token token = kept.get(i);
      boolean most =
          token.is(Type.FIGURE)
              && token.mention() instanceof Rank
              && token.form().startsWith("最")
              && !(i > 0 && kept.get(i - 1).is(Type.PLACE) && !here(kept.get(i - 1)));
      if (most && measure(kept, i + 1)) {
        kept.set(i, new Token(Type.WORD, token.span(), token.form(), "b", null));
      }
    }
    return kept;
  }

  /** 全市, 我省: where the measure is taken, not what is ranked among. */
  private static boolean here(Token place) {
    return List.of("home", "context", "group").contains(place.tag());
  }

  private static boolean measure(List<Token> tokens, int from) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < tokens.size() && i < from + NEAR; i++) {
      if (tokens.get(i).is(Type.FIGURE)) {
        return false;
      }
      if (!tokens.get(i).nominal()) {
        return !Phrase.particle(tokens.get(i))
            && Suffixes.measured(name.toString())
            && figured(tokens, i, from + NEAR);
      }
      name.append(tokens.get(i).form());
      if (i + 1 < tokens.size() && tokens.get(i + 1).is(Type.FIGURE)) {
        return Suffixes.measured(name.toString()) && !(tokens.get(i + 1).mention() instanceof Rank);
      }
    }
    return false;
  }

  /** Whether a figure that is no rank stands near. */
  private static boolean figured(List<Token> tokens, int from, int to) {
    for (int i = from; i < tokens.size() && i < to; i++) {
      if (tokens.get(i).is(Type.FIGURE)) {
        return !(tokens.get(i).mention() instanceof Rank);
      }
    }
    return false;
  }
}
