package hegao.bind.phrase;

import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Set;

/** Cuts the words before a figure down to what an editor would name it by. */
public final class Tidy {
  private static final Lexis LEXIS = Lexis.shared();
  private static final Terms LIGHT = Terms.load("light-verbs");
  private static final Terms QUALIFIERS = Terms.load("qualifiers");
  private static final Terms DRIVERS = Terms.load("drivers");
  private static final Terms DEALS = Terms.load("deals");

  /** A noun phrase of more characters is no name, it is half a sentence. */
  private static final int LONGEST = 16;

  /** A phrase of fewer characters that a verb stands before may be cut out of a longer word. */
  private static final int SHORT = 4;

  private static final Set<String> SIDES = Set.of("以上", "以下", "以外", "以内");

  private Tidy() {}

  /** The tokens without those at the end that only lead to the figure: 〔汽车产量〕同比已达. */
  public static List<Token> trimmed(List<Token> before) {
    int end = before.size();
    while (end > 0 && leads(before.get(end - 1))) {
      end--;
    }
    for (int i = end - 1; i > 0 && i >= end - 3; i--) {
      if (before.get(i).form().equals("每") && !noun(before.get(end - 1))) {
        return trimmed(before.subList(0, i));
      }
    }
    return before.subList(0, end);
  }

  private static boolean leads(Token token) {
    return switch (token.type()) {
      case MOOD -> !Phrase.planned(token);
      case LINK, PERIOD, BASIS, QUOTE, PAUSE, BREAK -> true;
      case WORD ->
          token.filler()
              || token.tag().startsWith("t")
              || token.tag().startsWith("m") && token.form().startsWith("每")
              || token.tag().equals("f")
              || token.tag().equals("vd")
              || LIGHT.has(token.form());
      default -> false;
    };
  }

  /** The noun phrase at the end of the tokens: 实现〔规上工业增加值〕; empty where they end in a verb. */
  public static List<Token> noun(List<Token> before) {
    List<Token> told = trimmed(before);
    int from = told.size();
    while (from > 0) {
      int bracket = bracket(told, from);
      if (bracket < from) {
        from = bracket;
      } else if (inside(told, from - 1)) {
        from--;
      } else {
        break;
      }
    }
    return opened(told.subList(from, told.size()));
  }

  /** The start of the bracket that ends at an index, or the index: PM2.5〔（细颗粒物）〕. */
  private static int bracket(List<Token> told, int end) {
    if (!Characters.isOne(told.get(end - 1).form(), ")）")) {
      return end;
    }
    for (int i = end - 2; i >= 0; i--) {
      if (Characters.isOne(told.get(i).form(), "(（")) {
        return i;
      }
    }
    return end;
  }

  private static boolean inside(List<Token> told, int i) {
    Token token = told.get(i);
    if (noun(token) || token.is(Type.QUOTE)) {
      return true;
    }
    boolean last = i + 1 >= told.size();
    boolean behind = !last && (noun(told.get(i + 1)) || told.get(i + 1).tag().equals("f"));
    boolean between = behind && i > 0 && noun(told.get(i - 1));
    boolean most = behind && token.form().startsWith("最");
    boolean sized = behind && token.tag().equals("m");
    return most
        || sized
        || between && (compound(token) || Phrase.particle(token) || joint(token))
        || between && QUALIFIERS.has(token.form())
        || behind && SIDES.contains(token.form());
  }

  /** 跨〔区域〕, 发明〔专利〕: a verb that governs nothing but makes a longer noun. */
  static boolean compound(Token token) {
    String form = token.form();
    return acts(token)
        && !token.is(Type.CHANGE)
        && !LEXIS.acts().has(form)
        && !LEXIS.stops().has(form)
        && !DRIVERS.has(form)
        && !DEALS.has(form);
  }

  /** Whether it can be part of a name. */
  public static boolean noun(Token token) {
    return token.nominal()
        || Phrase.planned(token)
        || token.is(Type.WORD) && (token.tag().equals("s") || token.tag().equals("z"));
  }

  private static boolean joint(Token token) {
    return token.is(Type.PAUSE) || token.tag().equals("cc");
  }

  /** Without what cannot open a phrase: 、, 的, places that only say where. */
  public static List<Token> opened(List<Token> phrase) {
    int from = 0;
    while (from < phrase.size()
        && (joint(phrase.get(from))
            || Phrase.particle(phrase.get(from))
            || phrase.get(from).is(Type.QUOTE)
            || phrase.get(from).is(Type.PERIOD)
            || dangles(phrase, from)
            || here(phrase, from))) {
      from++;
    }
    return phrase.subList(from, phrase.size());
  }

  /** 18层〔高的〕楼房: an adjective that belongs to what stands before it. */
  private static boolean dangles(List<Token> phrase, int at) {
    return phrase.get(at).tag().equals("a")
        && at + 2 < phrase.size()
        && Phrase.particle(phrase.get(at + 1));
  }

  /** 〔全市〕产量, 〔我国〕粮食: the subject tells the place. */
  private static boolean here(List<Token> phrase, int at) {
    Token token = phrase.get(at);
    boolean deictic = List.of("home", "context", "group", "中国").contains(token.tag());
    return token.is(Type.PLACE) && deictic && at + 1 < phrase.size();
  }

  /**
   * The name of a level: the noun phrase before the figure, that of the measure where a verb has
   * come between, cut to its last part when long.
   *
   * @param all the words before the figure
   */
  public static String level(List<Token> whole, String all) {
    List<Token> before = Examples.passed(whole);
    String told = before.size() < whole.size() ? Phrase.text(Phrase.residue(before)) : all;
    List<Token> noun = noun(before);
    if (noun.isEmpty()) {
      List<Token> passed = trimmed(before);
      int verbs = verb(passed).isEmpty() ? 0 : 1;
      List<Token> earlier = noun(passed.subList(0, Math.max(0, passed.size() - verbs)));
      noun = Suffixes.measured(Phrase.text(earlier)) ? earlier : noun;
    }
    String text = Phrase.text(noun);
    if (text.length() < SHORT || !Suffixes.measured(text) && Suffixes.measured(told)) {
      return told.length() <= LONGEST ? told : with(before, noun);
    }
    return text.length() > LONGEST ? last(noun) : text;
  }

  /** A short phrase with the verb before it, and the noun before that: 失业保险〔稳岗〕资金. */
  private static String with(List<Token> before, List<Token> noun) {
    List<Token> told = trimmed(before);
    int from = Math.max(0, told.size() - noun.size());
    while (from > 0 && acts(told.get(from - 1))) {
      from--;
    }
    List<Token> earlier = noun(told.subList(0, from));
    String tail = Phrase.text(told.subList(from, told.size()));
    String whole = Phrase.text(earlier) + tail;
    return whole.length() > LONGEST ? tail : whole;
  }

  /** What stands behind the last 的 of a long phrase, or its last members. */
  private static String last(List<Token> noun) {
    int from = 0;
    for (int i = 0; i + 1 < noun.size(); i++) {
      boolean parts = Phrase.particle(noun.get(i)) || noun.get(i).is(Type.PAUSE);
      from = parts ? i + 1 : from;
    }
    String text = Phrase.text(noun.subList(from, noun.size()));
    return LEXIS.measures().has(text) || text.length() < SHORT ? Phrase.text(noun) : text;
  }

  /** The verb that the tokens end in: 每年都向市民〔提供〕; empty where they end otherwise. */
  public static String verb(List<Token> before) {
    List<Token> told = trimmed(before);
    int from = told.size();
    while (from > 0 && acts(told.get(from - 1)) && told.size() - from < 2) {
      from--;
    }
    return Phrase.text(told.subList(from, told.size()));
  }

  /** Whether it is a verb that says little: 进行, 实现. */
  public static boolean light(Token token) {
    return LIGHT.has(token.form());
  }

  /** Whether it is a verb that tells a deed. */
  public static boolean acts(Token token) {
    boolean verb = token.verb() || token.is(Type.CHANGE);
    return verb && !LIGHT.has(token.form()) && !LEXIS.links().has(token.form());
  }

  /** The last verb of the tokens with its object: 在会上〔签订合作协议〕; or the noun phrase. */
  public static String act(List<Token> before) {
    List<Token> noun = noun(before);
    List<Token> told = trimmed(before);
    String verb = verb(told.subList(0, Math.max(0, told.size() - noun.size())));
    String text = Phrase.text(noun);
    return verb + (text.length() > LONGEST ? last(noun) : text);
  }
}
