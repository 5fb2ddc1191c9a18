package hegao.bind.phrase;

import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Phrases that name an event and what became of it, written as in the text but for quotes. */
public final class EventPhrase {
  private static final Terms HAPPENINGS = Terms.load("happenings");
  private static final Terms EVENTS = Terms.load("event-nouns");
  private static final int LONGEST_ACT = 18;

  /** Words that lead to a place, and to those something is done with. */
  private static final Set<String> WHERE = Set.of("在", "于");

  private static final Set<String> WHOM = Set.of("同", "与", "和", "向", "对", "为", "给");
  private static final Set<String> AFTER = Set.of("后", "之后", "以后", "时", "以来");

  /** Words that lead to a time or a place. */
  public static final Set<String> AWAY =
      Set.of(
          "在", "于", "自", "从", "到", "至", "将", "起", "分别", "应", "当地", "时间", "应约", "应邀", "北京时间",
          "当地时间");

  /** 迈入, 接入, 驶出: verbs that no name has in it. */
  public static boolean arrives(String form, String tag) {
    return form.length() == 2 && tag.startsWith("v") && Characters.endsWithOne(form, "入到出至成上向于起");
  }

  private EventPhrase() {}

  /** The end of a meeting's name that a clause tells whole: 推动…联席会议〔在江城召开〕; 0 for none. */
  public static int closed(List<Token> right) {
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
  public static List<Token> object(List<Token> tokens) {
    for (int to = tokens.size(); to > 0; to--) {
      String text = Phrase.text(tokens.subList(0, to));
      if (Titles.is(tokens.get(to - 1)) || EVENTS.endingAt(text, text.length()) > 0) {
        return tokens.subList(0, to);
      }
    }
    return List.of();
  }

  public static boolean light(Token token) {
    return token.filler()
        || token.is(Type.LINK)
        || token.is(Type.MOOD)
        || token.is(Type.PERIOD)
        || token.is(Type.PAUSE)
        || token.tag().startsWith("t");
  }

  /** How many tokens at the start make one noun phrase. */
  public static int phrase(List<Token> tokens) {
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

  public static String name(List<Token> phrase) {
    StringBuilder name = new StringBuilder();
    for (Token token : phrase) {
      if (!token.is(Type.QUOTE)) {
        name.append(token.form());
      }
    }
    return name.toString();
  }

  /**
   * What was done, as a list of days gives it: 在迎宾馆同来访的〔江国客人〕举行会谈 is told by 同江国客人举行会谈.
   *
   * @param rest of the clause behind who did it, or behind the day
   */
  public static String act(List<Token> rest) {
    List<Token> told = new ArrayList<>();
    for (int i = 0; i < rest.size() && !(ends(rest.get(i)) && !told.isEmpty()); ) {
      Token token = rest.get(i);
      boolean until =
          token.is(Type.LINK)
              && token.form().length() > 1
              && Characters.endsWithOne(token.form(), "至到");
      boolean leads = told.isEmpty() && !until && (light(token) || AWAY.contains(token.form()));
      if (WHERE.contains(token.form()) && deed(rest, i + 1) > 0) {
        i = deed(rest, i + 1);
      } else if (WHOM.contains(token.form()) && told.isEmpty()) {
        told.add(token);
        i = Math.max(i, owner(rest, i)) + 1;
      } else {
        if (!token.is(Type.QUOTE)
            && !token.form().equals("了")
            && !(told.isEmpty() && (leads || token.is(Type.PLACE)))) {
          told.add(token);
        }
        i++;
      }
    }
    boolean deed = told.size() > 1 || told.size() == 1 && !WHOM.contains(told.get(0).form());
    return deed ? shortened(told) : "";
  }

  private static boolean ends(Token token) {
    return token.is(Type.PERIOD) || AFTER.contains(token.form());
  }

  /** Whether a name is that of something held or passed: 灯会, 会议, 条例. */
  public static boolean held(String name) {
    return EVENTS.endingAt(name, name.length()) > 0
        && (Characters.endsWithOne(name, "会展节赛式礼坛") || name.endsWith("演出") || name.endsWith("活动"));
  }

  /** Index of the first deed from an index on, or -1. */
  private static int deed(List<Token> rest, int from) {
    for (int i = from; i < rest.size(); i++) {
      Token token = rest.get(i);
      if (Tidy.acts(token) || HAPPENINGS.has(token.form()) || WHOM.contains(token.form())) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the last 的 behind an index, or -1. */
  private static int owner(List<Token> rest, int from) {
    for (int i = rest.size() - 1; i > from; i--) {
      if (Phrase.particle(rest.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** A deed of too many words is told by its last verb and the end of what follows. */
  private static String shortened(List<Token> told) {
    if (name(told).length() <= LONGEST_ACT) {
      return name(told);
    }
    int verb = told.size() - 1;
    while (verb > 0 && !Tidy.acts(told.get(verb)) && !HAPPENINGS.has(told.get(verb).form())) {
      verb--;
    }
    while (verb > 0 && Tidy.acts(told.get(verb - 1))) {
      verb--;
    }
    int object = verb + 1;
    while (object < told.size() && Tidy.acts(told.get(object))) {
      object++;
    }
    String deed = name(told.subList(verb, object));
    int from = told.size();
    int length = deed.length();
    while (from > object && length + told.get(from - 1).form().length() <= LONGEST_ACT) {
      from--;
      length += told.get(from).form().length();
    }
    return deed + name(told.subList(from, told.size()));
  }
}
