package hegao.bind;

import hegao.bind.Token.Type;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Set;

/** Phrases that name an event and what became of it, written as in the text but for quotes. */
final class EventPhrase {
  private static final Terms HAPPENINGS = Terms.load("happenings");
  private static final Terms EVENTS = Terms.load("event-nouns");
  private static final int LONGEST_ACT = 16;

  /** Words that lead to a time or a place. */
  static final Set<String> AWAY =
      Set.of("在", "于", "自", "从", "到", "至", "将", "起", "分别", "应", "当地", "时间");

  private EventPhrase() {}

  /** The end of a meeting's name that a clause tells whole: 推动…联席会议〔在江城召开〕; 0 for none. */
  static int closed(List<Token> right) {
    int i = right.size();
    while (i > 0 && HAPPENINGS.has(right.get(i - 1).form())) {
      i--;
    }
    if (i == right.size()) {
      return 0;
    }
    int at = i;
    while (at > 0
        && (right.get(at - 1).is(Type.PLACE) || right.get(at - 1).nominal())
        && !right.subList(0, at).isEmpty()
        && !right.get(at - 1).form().equals("在")) {
      at--;
    }
    boolean placed = at > 0 && right.get(at - 1).form().equals("在");
    int end = placed ? at - 1 : i;
    while (end > 0 && light(right.get(end - 1))) {
      end--;
    }
    String text = Phrase.text(right.subList(0, end));
    return EVENTS.endingAt(text, text.length()) > 0 ? end : 0;
  }

  /** What was held, to the end of its name; empty when the object is no such thing. */
  static List<Token> object(List<Token> tokens) {
    for (int to = tokens.size(); to > 0; to--) {
      String text = Phrase.text(tokens.subList(0, to));
      if (Titles.is(tokens.get(to - 1)) || EVENTS.endingAt(text, text.length()) > 0) {
        return tokens.subList(0, to);
      }
    }
    return List.of();
  }

  static boolean light(Token token) {
    return token.filler()
        || token.is(Type.LINK)
        || token.is(Type.MOOD)
        || token.is(Type.PERIOD)
        || token.is(Type.PAUSE)
        || token.tag().startsWith("t");
  }

  /** How many tokens at the start make one noun phrase. */
  static int phrase(List<Token> tokens) {
    int i = 0;
    while (i < tokens.size() && runs(tokens, i)) {
      i++;
    }
    while (i > 0 && (Phrase.particle(tokens.get(i - 1)) || tokens.get(i - 1).is(Type.PAUSE))) {
      i--;
    }
    return i;
  }

  private static boolean runs(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean named =
        i + 1 < tokens.size()
            && !Titles.is(tokens.get(i + 1))
            && EVENTS.endingAt(tokens.get(i + 1).form(), tokens.get(i + 1).form().length()) > 0;
    if (HAPPENINGS.has(token.form()) || token.verb()) {
      return named
          || token.verb()
              && token.form().length() == 1
              && i > 0
              && tokens.get(i - 1).form().length() == 1;
    }
    boolean joint =
        token.tag().equals("cc")
            || Phrase.particle(token)
            || token.is(Type.PAUSE)
            || token.form().equals("之")
            || token.form().equals("暨")
            || token.form().equals("至");
    return token.nominal()
        || token.is(Type.POST)
        || token.is(Type.QUOTE)
        || token.tag().equals("s")
        || token.is(Type.PERIOD)
        || token.is(Type.FIGURE)
        || Titles.is(token)
        || token.tag().startsWith("m")
        || token.tag().startsWith("q")
        || i > 0 && joint;
  }

  static String name(List<Token> phrase) {
    StringBuilder name = new StringBuilder();
    for (Token token : phrase) {
      if (!token.is(Type.QUOTE)) {
        name.append(token.form());
      }
    }
    return name.toString();
  }

  static String act(List<Token> rest) {
    StringBuilder act = new StringBuilder();
    boolean begun = false;
    for (Token token : rest) {
      boolean skipped =
          !begun && (light(token) || token.is(Type.PLACE) || AWAY.contains(token.form()));
      if (!skipped
          && !token.is(Type.QUOTE)
          && act.length() + token.form().length() <= LONGEST_ACT) {
        act.append(token.form());
        begun = true;
      }
    }
    return act.toString();
  }
}
