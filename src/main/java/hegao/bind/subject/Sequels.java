package hegao.bind.subject;

import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;
import java.util.Set;

/** Films and plays called by a short name before what they earn: 长河2〔票房〕, “长河”〔票房〕. */
final class Sequels {
  private static final Set<String> EARNED =
      Set.of("票房", "总票房", "累计票房", "单日票房", "首日票房", "预售票房", "点映票房", "观影人次", "排片", "排片率", "上座率");

  private static final int LONGEST = 8;

  private Sequels() {}

  /** The work that a clause begins with, numbered and without quotation marks; or null. */
  static Head head(List<Token> tokens) {
    int end = 0;
    while (end < tokens.size() && part(tokens.get(end))) {
      end++;
    }
    boolean numbered = end > 0 && end + 1 < tokens.size() && digit(tokens.get(end));
    String name = Phrase.text(tokens.subList(0, numbered ? end + 1 : 0));
    boolean called = name.length() > 2 && name.length() <= LONGEST;
    return called && earns(tokens.get(end + 1)) ? new Head(name, end + 1, Head.Sort.WORK) : null;
  }

  /** Whether a noun is what only works have. */
  static boolean earns(Token token) {
    return EARNED.contains(token.form());
  }

  private static boolean part(Token token) {
    return token.is(Type.WORD) && !token.tag().startsWith("m") && !token.filler() && !earns(token);
  }

  private static boolean digit(Token token) {
    return token.is(Type.WORD)
        && token.form().length() == 1
        && Character.isDigit(token.form().charAt(0));
  }
}
