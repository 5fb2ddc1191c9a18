package hegao.bind;

import hegao.bind.Token.Type;
import hegao.lexicon.Terms;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Titles of works and papers (《…》): one word each, and at the head of a clause its subject. */
final class Titles {
  private static final Terms SPEECH = Terms.load("announcing");
  private static final int LONGEST = 60;
  private static final String TAG = "nw";

  /** Verbs whose object a paper is: 印发《…》. */
  private static final List<String> ISSUING =
      List.of(
          "印发", "发布", "出台", "公布", "制定", "审议", "通过", "实施", "根据", "按照", "依据", "据", "签署", "修订", "执行",
          "落实", "颁布");

  private Titles() {}

  /** Whether a token is a title. */
  static boolean is(Token token) {
    return token.is(Type.WORD) && token.tag().equals(TAG);
  }

  /**
   * The titles of a sentence as words of their own; one that holds a figure is left to be read.
   *
   * @param fixed what was read in the sentence; periods inside a title go into it
   */
  static List<Token> cut(String text, Span sentence, List<Token> fixed) {
    List<Token> titles = new ArrayList<>();
    for (int from = text.indexOf('《', sentence.start());
        from >= 0 && from < sentence.end();
        from = text.indexOf('《', from + 1)) {
      int to = text.indexOf('》', from);
      if (to < 0 || to >= sentence.end() || to - from > LONGEST) {
        continue;
      }
      Span span = new Span(from, to + 1);
      if (fixed.stream().noneMatch(t -> t.is(Type.FIGURE) && t.span().overlaps(span))) {
        String name = text.substring(from + 1, to).replaceAll("[“”‘’\"'《〈〉\\s]", "");
        titles.add(new Token(Type.WORD, span, name, TAG, null));
      }
    }
    return titles;
  }

  /**
   * The title that a clause is about, or null: 《…》票房, 国产动画片《…》上映. One that is issued, quoted, goes
   * before 杂志 or stands among others is not.
   *
   * @param tokens from the clause's start
   */
  static Subjects.Head head(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (is(token)) {
        return subject(tokens, i)
            ? new Subjects.Head(token.form(), i + 1, Subjects.Sort.BODY)
            : null;
      }
      boolean before =
          token.nominal()
              || token.filler()
              || token.is(Type.PERIOD)
              || token.is(Type.POST)
              || token.verb() && i + 1 < tokens.size() && adjunct(tokens, i)
              || token.form().equals("其中");
      if (!before || ISSUING.contains(token.form())) {
        return null;
      }
    }
    return null;
  }

  /** 正在〔上映〕的进口动画片: a verb within the phrase that ends in the title. */
  private static boolean adjunct(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + 3); i++) {
      if (Phrase.particle(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean subject(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(at + 1);
    boolean spoken = SPEECH.has(next.form()) || next.form().equals("规定") || next.form().equals("明确");
    boolean among = next.is(Type.PAUSE) || is(next) || next.tag().equals("cc");
    boolean part =
        next.nominal() && !Lexis.shared().measures().has(next.form()) || next.form().equals("等");
    return !spoken && !among && !part;
  }
}
