package hegao.bind.subject;

import hegao.bind.figure.Tolls;
import hegao.bind.name.Bodies;
import hegao.bind.name.Facilities;
import hegao.bind.name.LineNames;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Titles;
import hegao.bind.place.Setting;
import hegao.bind.voice.Hearsay;
import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import java.util.List;

/** Finds who or what a clause is about. */
public final class Subjects {
  private static final Lexis LEXIS = Lexis.shared();
  private static final Terms SPEECH = Terms.load("announcing");
  private static final int LONGEST = 24;

  private Subjects() {}

  /**
   * The subject at the head of a clause, or null.
   *
   * @param tokens from the clause's start to its figure
   * @param before what deixis points to: the subject so far, and the home place
   */
  public static Head head(List<Token> tokens, Known before) {
    if (!tokens.isEmpty() && tokens.get(0).form().equals("以及")) {
      return null;
    }
    int source = Hearsay.end(tokens);
    if (source > 0) {
      Head head = head(tokens.subList(source, tokens.size()), before);
      return head == null ? null : new Head(head.name(), source + head.end(), head.sort());
    }
    Head named = named(tokens, before);
    if (named != null) {
      return named;
    }
    int i = 0;
    while (i < tokens.size() && skippable(tokens, i)) {
      i++;
    }
    if (i >= tokens.size()) {
      return null;
    }
    Head joint = Joint.of(tokens, i);
    if (joint != null) {
      return joint;
    }
    int end = i;
    while (end < tokens.size() && phrasal(tokens, end, i)) {
      end++;
    }
    boolean deictic = tokens.get(i).is(Type.PLACE) && before.points(tokens.get(i));
    int body = deictic ? i : Bodies.end(tokens, i);
    if (body > i && announces(tokens, i, body, before.figured())) {
      String name = Bodies.name(tokens.subList(i, body));
      return before.figured() && Tolls.strikes(name) ? new Head(name, body, Head.Sort.BODY) : null;
    }
    body = Bodies.first(tokens, i, body);
    if (body > i && Facilities.opened(tokens, i, body)) {
      return null;
    }
    if (body > i) {
      boolean model = tokens.get(body - 1).tag().equals(Bodies.MODEL);
      boolean kind = Facilities.kind(tokens.subList(i, body));
      Head.Sort sort = model ? Head.Sort.WORK : kind ? Head.Sort.NOUN : Head.Sort.BODY;
      String called = LineNames.called(Bodies.name(tokens.subList(i, body)), before.roster());
      return new Head(called, body, sort);
    }
    if (tokens.get(i).is(Type.PLACE)) {
      return PlaceHeads.of(tokens, i, before);
    }
    if (person(tokens, i)) {
      return new Head(tokens.get(i).form(), i + 1, Head.Sort.NOUN);
    }
    Head owned = owned(tokens, i);
    if (owned != null) {
      return owned;
    }
    if (end > i && acts(tokens, end) && !measured(tokens, end) && named(tokens.subList(i, end))) {
      return new Head(Phrase.text(tokens.subList(i, end)), end, Head.Sort.NOUN);
    }
    return null;
  }

  /** A name of its own at the head of a clause, or the body it points back to. */
  private static Head named(List<Token> tokens, Known before) {
    Head project = Projects.head(tokens);
    Head title = project == null ? Titles.head(tokens) : project;
    Head name = title == null ? QuotedNames.head(tokens) : title;
    name = name == null ? Sequels.head(tokens) : name;
    return name == null ? Anaphora.head(tokens, before) : name;
  }

  /** Whether a verb follows, adverbs between left aside. */
  private static boolean acts(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size()
        && (tokens.get(i).filler() && !tokens.get(i).tag().equals("cc")
            || tokens.get(i).is(Type.MOOD))) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).verb();
  }

  /** 〔林一明〕两次…: a person's name, and no noun behind it. */
  private static boolean person(List<Token> tokens, int at) {
    Token name = tokens.get(at);
    boolean alone =
        at + 1 >= tokens.size()
            || !tokens.get(at + 1).nominal() && !Phrase.particle(tokens.get(at + 1))
            || name.tag().equals(Bodies.PERSON) && LEXIS.measures().has(tokens.get(at + 1).form());
    return name.is(Type.WORD) && name.tag().startsWith("nr") && name.form().length() > 1 && alone;
  }

  /** 始建于1986年的〔江滨粮库〕是…: a name the article teaches, told more closely before. */
  private static Head owned(List<Token> tokens, int from) {
    for (int i = from + 1; i < tokens.size(); i++) {
      boolean next = i + 1 >= tokens.size() || !tokens.get(i + 1).nominal();
      if (lies(tokens, i)) {
        return new Head(tokens.get(i).tag(), i + 1, Head.Sort.PLACE);
      }
      if (Bodies.taught(tokens.get(i)) && Phrase.particle(tokens.get(i - 1)) && next) {
        return new Head(tokens.get(i).form(), i + 1, Head.Sort.BODY);
      }
      if (tokens.get(i).is(Type.FIGURE)) {
        return null;
      }
    }
    return null;
  }

  /** 江心以北的〔云溪〕有…: a place told more closely before, with its verb behind. */
  private static boolean lies(List<Token> tokens, int i) {
    return tokens.get(i).is(Type.PLACE)
        && !Setting.points(tokens.get(i))
        && Phrase.particle(tokens.get(i - 1))
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).is(Type.LINK) || tokens.get(i + 1).verb())
        && !Phrase.particle(tokens.get(i + 1));
  }

  /** 设备〔购置投资〕: the verb and the measure behind it go on with the noun. */
  private static boolean measured(List<Token> tokens, int verb) {
    int i = verb;
    while (i < tokens.size() && (tokens.get(i).verb() || tokens.get(i).nominal())) {
      i++;
    }
    String text = Phrase.text(tokens.subList(verb, i));
    boolean rate = !text.isEmpty() && "率量额值".indexOf(text.charAt(text.length() - 1)) >= 0;
    return rate || LEXIS.measures().endingAt(text, text.length()) > 0;
  }

  /** The place behind a ratio in its clause: 每9辆就有1辆产自〔川渝〕; null when there is none. */
  public static Head behind(List<Token> tokens, int at, Known before) {
    for (int i = at + 1; i < tokens.size() && !tokens.get(i).is(Type.BREAK); i++) {
      if (tokens.get(i).is(Type.PLACE)) {
        return new Head(before.resolve(tokens.get(i)), i, Head.Sort.PLACE);
      }
    }
    return null;
  }

  /** 据〔国家统计局〕数据显示, 〔财政部〕发布: who tells the figure is not whom it is about. */
  private static boolean announces(List<Token> tokens, int from, int end, boolean figured) {
    boolean by =
        from > 0
            && (tokens.get(from - 1).form().equals("据")
                || tokens.get(from - 1).form().equals("根据"));
    int said = end;
    while (said < tokens.size()
        && (tokens.get(said).is(Type.PERIOD) || tokens.get(said).is(Type.QUOTE))) {
      said++;
    }
    for (int i = said; i < Math.min(said + 3, tokens.size()); i++) {
      String sense = SPEECH.sense(tokens.get(i).form());
      if (sense != null && !(figured && sense.equals("act"))) {
        return true;
      }
    }
    return by;
  }

  private static boolean skippable(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.is(Type.PERIOD)
        || token.is(Type.POST)
        || token.is(Type.QUOTE)
        || token.is(Type.MOOD)
        || token.is(Type.BASIS)
        || token.filler()
            && (!LEXIS.reach().has(token.form()) || timed(tokens, i) || PlaceHeads.by(tokens, i))
        || token.tag().equals("t")
        || token.form().equals("其中")
        || token.form().equals("全年");
  }

  /** 〔到〕2030年全球…: a word of direction before a time is no direction. */
  private static boolean timed(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is(Type.PERIOD);
  }

  private static boolean phrasal(List<Token> tokens, int i, int from) {
    Token token = tokens.get(i);
    boolean side =
        i == from
            && token.tag().equals("f")
            && i + 1 < tokens.size()
            && tokens.get(i + 1).nominal();
    boolean apart =
        i == from + 1 && token.form().length() == 1 && tokens.get(from).form().length() == 1;
    return token.nominal()
        || side
        || apart && token.verb()
        || token.is(Type.QUOTE)
        || i > from && token.tag().startsWith("m") && token.is(Type.WORD);
  }

  private static boolean named(List<Token> phrase) {
    String text = Phrase.text(phrase);
    Token last = phrase.get(phrase.size() - 1);
    boolean proper = last.tag().startsWith("n") && last.tag().length() > 1;
    boolean owned =
        phrase.get(0).is(Type.PLACE)
            || phrase.get(0).form().length() == 1 && Characters.isOne(phrase.get(0).tag(), "bj");
    return (proper || owned)
        && text.length() >= (proper ? 2 : 3)
        && !text.endsWith("全社会")
        && last.tag().startsWith("n")
        && text.length() <= LONGEST
        && !LEXIS.measures().has(last.form())
        && LEXIS.measures().endingAt(text, text.length()) == 0;
  }
}
