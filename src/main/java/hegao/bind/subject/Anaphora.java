package hegao.bind.subject;

import hegao.bind.name.Bodies;
import hegao.bind.name.Referents;
import hegao.bind.phrase.Head;
import hegao.bind.word.Lexis;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Set;

/** Short ways to speak of a thing told before by its whole name: 该公司, 本次灯会, 大桥〔长〕, 这座水库. */
final class Anaphora {
  private static final Terms BODIES = Terms.load("bodies");
  private static final Terms FACILITIES = Terms.load("facilities");
  private static final Terms EVENTS = Terms.load("event-nouns");
  private static final Set<String> POINTING =
      Set.of(
          "该", "这", "此", "本", "这一", "这座", "这条", "这家", "这个", "这所", "本次", "此次", "这次", "本届", "此届",
          "这场", "本场", "这项", "该项", "这款", "该款", "这艘", "这部");

  /** Words for the village told of: 〔村里〕有…, 〔村集体〕收入. */
  private static final Set<String> VILLAGE =
      Set.of("村", "村子", "村里", "村上", "村内", "村中", "村集体", "村庄", "村民");

  private static final Set<String> WORKS =
      Set.of("该片", "该剧", "该书", "该影片", "该电影", "本片", "此片", "该部影片", "这部影片", "该作", "该作品");

  /** A title farther before, in characters, is not the one that is pointed to. */
  private static final int NEAR = 200;

  private static final int LONGEST = 5;

  private Anaphora() {}

  /**
   * The thing that the head of a clause points back to, or null.
   *
   * @param tokens from the clause's start
   */
  static Head head(List<Token> tokens, Known known) {
    Head film = film(tokens, known);
    if (film != null) {
      return film;
    }
    int i = 0;
    while (i < tokens.size() && (tokens.get(i).is(Type.PERIOD) || passed(tokens.get(i)))) {
      i++;
    }
    if (i >= tokens.size() || !tokens.get(i).is(Type.WORD)) {
      return null;
    }
    boolean pointed = i > 0 && pointing(tokens.get(i - 1));
    String form = tokens.get(i).form();
    boolean joined = form.length() > 1 && form.startsWith("该");
    String noun = joined ? form.substring(1) : form;
    if (VILLAGE.contains(form)) {
      String village = known.called("村");
      return village == null ? null : new Head(village, i + 1, Head.Sort.BODY);
    }
    if (noun.length() > LONGEST || noun.length() < 2) {
      return null;
    }
    String name =
        pointed || joined
            ? pointed(tokens, i, noun, known)
            : bare(tokens, i, noun) ? bare(tokens, i, noun, known) : null;
    boolean other = i + 1 < tokens.size() && Bodies.taught(tokens.get(i + 1));
    return name == null || other ? null : new Head(name, i + 1, Head.Sort.BODY);
  }

  /** 〔该片〕票房…: the work whose title was told last, not far before. */
  private static Head film(List<Token> tokens, Known known) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).is(Type.PERIOD)) {
      i++;
    }
    if (i >= tokens.size() || !WORKS.contains(tokens.get(i).form())) {
      return null;
    }
    int at = tokens.get(i).span().start();
    int close = known.text().lastIndexOf('》', at);
    int open = close < 0 ? -1 : known.text().lastIndexOf('《', close);
    return open < 0 || at - close > NEAR
        ? null
        : new Head(known.text().substring(open + 1, close), i + 1, Head.Sort.WORK);
  }

  private static String pointed(List<Token> tokens, int at, String noun, Known known) {
    if (noun.equals("项目") || noun.equals("工程")) {
      String name = Referents.find(known.text(), tokens.get(at).span().start() - 1, noun);
      return name != null && built(name, noun) ? name : null;
    }
    if (!thing(noun)) {
      return null;
    }
    String called = known.called(noun);
    return called != null
        ? called
        : Referents.find(known.text(), tokens.get(at).span().start() - 1, noun);
  }

  /** Whether the name of a project tells where or what is built: 江北粮库项目, not 重点项目. */
  private static boolean built(String name, String noun) {
    String own = name.substring(0, name.length() - noun.length());
    return own.length() > 3
        && (BODIES.endingAt(own, own.length()) > 0
            || FACILITIES.endingAt(own, own.length()) > 0
            || !Gazetteer.shared().scan(own).isEmpty());
  }

  /** 〔景区〕已接待…: the facility told of before, where it has a name. */
  private static String bare(List<Token> tokens, int at, String noun, Known known) {
    String called = known.called(noun);
    boolean one = "处".equals(FACILITIES.sense(noun)) || noun.equals("景区") || noun.equals("大坝");
    if (called != null || !one) {
      return called;
    }
    String name = Referents.find(known.text(), tokens.get(at).span().start() - 1, noun);
    return name == null || Gazetteer.shared().scan(name).isEmpty() ? null : name;
  }

  private static boolean bare(List<Token> tokens, int at, String noun) {
    boolean known = BODIES.has(noun) || "处".equals(FACILITIES.sense(noun)) || noun.equals("铁路");
    return known && (at + 1 >= tokens.size() || ends(tokens.get(at + 1)));
  }

  private static boolean thing(String noun) {
    return BODIES.endingAt(noun, noun.length()) > 0
        || FACILITIES.endingAt(noun, noun.length()) > 0
        || EVENTS.endingAt(noun, noun.length()) > 0;
  }

  private static boolean passed(Token token) {
    return token.filler() || pointing(token) || token.tag().equals("t");
  }

  private static boolean pointing(Token token) {
    return POINTING.contains(token.form());
  }

  /** What may stand behind a bare 大桥 or 公司 that is the one told of: no noun, or a measure. */
  private static boolean ends(Token next) {
    return !next.nominal() || next.tag().equals("a") || Lexis.shared().measures().has(next.form());
  }
}
