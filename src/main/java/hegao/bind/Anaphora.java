package hegao.bind;

import hegao.bind.Token.Type;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Set;

/** Short ways to speak of a body told before by its whole name: 该公司, 大桥〔长〕, 这座水库. */
final class Anaphora {
  private static final Terms BODIES = Terms.load("bodies");
  private static final Set<String> POINTING =
      Set.of("该", "这", "此", "本", "这一", "这座", "这条", "这家", "这个", "这所");
  private static final int LONGEST = 4;

  private Anaphora() {}

  /**
   * The body that the head of a clause points back to, or null.
   *
   * @param tokens from the clause's start
   * @param body the body told last, or null
   */
  static Subjects.Head head(List<Token> tokens, String body) {
    if (body == null) {
      return null;
    }
    int i = 0;
    while (i < tokens.size() && (tokens.get(i).is(Type.PERIOD) || passed(tokens.get(i)))) {
      i++;
    }
    boolean pointed = i > 0 && pointing(tokens.get(i - 1));
    if (i >= tokens.size()) {
      return null;
    }
    String form = tokens.get(i).form();
    boolean joined = form.length() > 1 && form.startsWith("该");
    String noun = joined ? form.substring(1) : form;
    boolean names =
        tokens.get(i).is(Type.WORD)
            && noun.length() <= LONGEST
            && body.length() > noun.length()
            && body.endsWith(noun)
            && BODIES.has(noun);
    boolean bare = noun.length() > 1 && (i + 1 >= tokens.size() || ends(tokens.get(i + 1)));
    return names && (pointed || joined || bare)
        ? new Subjects.Head(body, i + 1, Subjects.Sort.BODY)
        : null;
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
