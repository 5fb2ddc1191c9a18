package hegao.bind.phrase;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;

/** Lists of names before what they are examples of: 〔汽车、钢铁等〕千亿产业, 〔江城、海州〕4地分会场. */
public final class Examples {
  /** Fewer characters name nothing without their examples. */
  private static final int SHORTEST = 3;

  private Examples() {}

  /** Whether a noun phrase right before a count is a list. */
  public static boolean listed(List<Token> noun) {
    return noun.stream().anyMatch(t -> t.is(Type.PAUSE));
  }

  /** Index in {@code before} at which the phrase that ends it begins. */
  public static int from(List<Token> before, List<Token> noun) {
    return noun.isEmpty() ? before.size() : before.indexOf(noun.get(0));
  }

  /** What stands behind the last 等 of a list; the tokens themselves where little does. */
  static List<Token> passed(List<Token> before) {
    for (int i = before.size() - 2; i > 0; i--) {
      String form = before.get(i).form();
      if (form.equals("等") && before.subList(0, i).stream().anyMatch(t -> t.is(Type.PAUSE))) {
        List<Token> thing = before.subList(i + 1, before.size());
        return Phrase.text(thing).length() < SHORTEST ? before : thing;
      }
    }
    return before;
  }
}
