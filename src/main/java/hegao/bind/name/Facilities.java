package hegao.bind.name;

import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Set;

/** What was opened and is told by a common noun only: 〔特色专科医院〕建成, 新增床位300张. */
public final class Facilities {
  private static final Terms OPENINGS = Terms.load("openings");

  /** Parts of speech of words that name nothing by themselves. */
  private static final Set<String> COMMON =
      Set.of(
          "n", "nnd", "vn", "v", "vi", "b", "a", "an", "ad", "nis", "nnt", "f", "t", "d", "m", "q",
          "mq", "k", "h");

  private static final Set<String> SITES =
      Set.of("基地", "工程", "园区", "产业园", "合作社", "实验室", "车间", "社区", "林场");

  private Facilities() {}

  /** Whether common nouns are all that a body is called by: 路基工程. */
  static boolean unnamed(List<Token> body) {
    return body.stream().allMatch(t -> t.is(Type.WORD) && COMMON.contains(t.tag()) && !piece(t));
  }

  /** Whether a body is but a kind of works or sites, of which there are many: 示范基地, 建设工程. */
  public static boolean kind(List<Token> body) {
    String last = body.get(body.size() - 1).form();
    return body.size() > 1 && SITES.stream().anyMatch(last::endsWith) && unnamed(body);
  }

  /** One character that makes no word alone, unlike 新, 老. */
  private static boolean piece(Token token) {
    return token.form().length() == 1 && "ab".indexOf(token.tag().charAt(0)) < 0;
  }

  /**
   * Whether a body that no word names is told to be opened or done: the figures behind are not its
   * own.
   */
  public static boolean opened(List<Token> tokens, int from, int end) {
    int verb = end;
    while (verb < tokens.size() && tokens.get(verb).filler()) {
      verb++;
    }
    String told = Phrase.text(tokens.subList(verb, Math.min(tokens.size(), verb + 2)));
    return OPENINGS.startingAt(told, 0) > 0 && unnamed(tokens.subList(from, end));
  }
}
