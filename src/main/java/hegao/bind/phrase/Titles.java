package hegao.bind.phrase;

import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Titles of works and papers (《…》): one word each, and at the head of a clause its subject. */
public final class Titles {
  /** Marks and spaces that are no part of a title. */
  private static final String MARKS = "“”‘’\"'《〈〉 \t\n\u000B\f\r";

  private static final Terms SPEECH = Terms.load("announcing");
  private static final int LONGEST = 60;
  private static final String TAG = "nw";

  /** Words before what something is measured against: 排片比《…》略低. */
  private static final Set<String> AGAINST =
      Set.of(
          "比", "较", "跟", "与", "和", "同", "过", "于", "超", "超过", "超越", "反超", "高过", "高于", "低于", "不如",
          "不及", "仅次于", "落后于", "赶超", "逼近", "追近");

  /** Verbs whose object a paper is: 印发《…》. */
  private static final List<String> ISSUING =
      List.of(
          "印发", "发布", "出台", "公布", "制定", "审议", "通过", "实施", "根据", "按照", "依据", "据", "签署", "修订", "执行",
          "落实", "颁布");

  private Titles() {}

  /** Whether a token is a title. */
  public static boolean is(Token token) {
    return token.is(Type.WORD) && token.tag().equals(TAG);
  }

  /** The titles of a sentence as words of their own, with all that was read inside them. */
  public static List<Token> cut(String text, Span sentence) {
    List<Token> titles = new ArrayList<>();
    for (int from = sentence.start(); from < sentence.end(); from++) {
      int to = text.charAt(from) == '《' ? end(text, from, sentence.end()) : -1;
      if (to < 0) {
        continue;
      }
      Span span = new Span(from, to + 1);
      String name = Characters.without(text.substring(from + 1, to), MARKS);
      titles.add(new Token(Type.WORD, span, name, TAG, null));
    }
    return titles;
  }

  /** Where the title that opens at {@code from} closes, or -1; never looks beyond its limits. */
  private static int end(String text, int from, int limit) {
    int last = Math.min(limit - 1, from + LONGEST);
    int at = from + 1;
    while (at <= last && text.charAt(at) != '》') {
      at++;
    }
    return at <= last ? at : -1;
  }

  /**
   * The title that a clause is about, or null: 《…》票房, 正在上映的国产动画片《…》. One that is issued or quoted,
   * goes before 杂志 or stands among others is not.
   *
   * @param tokens from the clause's start
   */
  public static Head head(List<Token> tokens) {
    boolean leads = true;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (is(token)) {
        if (against(tokens, i)) {
          return null;
        }
        boolean named =
            leads
                || tokens.get(i - 1).nominal() && !tokens.get(i - 1).is(Type.PLACE)
                || Phrase.particle(tokens.get(i - 1))
                || tokens.get(i - 1).form().equals("是")
                    && i > 1
                    && Phrase.particle(tokens.get(i - 2));
        return named && subject(tokens, i) ? new Head(token.form(), i + 1, Head.Sort.WORK) : null;
      }
      if (ISSUING.contains(token.form())) {
        return null;
      }
      leads &=
          token.nominal()
              || token.filler()
              || token.is(Type.PERIOD)
              || token.is(Type.POST)
              || i > 0 && Phrase.particle(token) && tokens.get(i - 1).nominal()
              || token.form().equals("而")
              || token.form().equals("其中");
    }
    return null;
  }

  /** Whether the title is what something is measured against: 超过〔电影〕《…》. */
  private static boolean against(List<Token> tokens, int at) {
    int i = at - 1;
    while (i > 0 && tokens.get(i).is(Type.WORD) && tokens.get(i).tag().equals("n")) {
      i--;
    }
    return i >= 0 && AGAINST.contains(tokens.get(i).form());
  }

  private static boolean subject(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return true;
    }
    boolean owns = Phrase.particle(tokens.get(at + 1));
    if (owns && at + 2 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(owns ? at + 2 : at + 1);
    boolean spoken =
        SPEECH.has(next.form()) || next.form().equals("规定") || next.form().equals("明确");
    boolean among = next.is(Type.PAUSE) || is(next) || next.tag().equals("cc");
    boolean part = next.nominal() && !measure(next.form()) || next.form().equals("等");
    return !spoken && !among && !part && (!owns || next.nominal());
  }

  private static boolean measure(String noun) {
    return Lexis.shared().measures().has(noun) || Suffixes.ends(noun);
  }
}
