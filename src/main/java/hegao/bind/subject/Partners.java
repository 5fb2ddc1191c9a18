package hegao.bind.subject;

import hegao.bind.phrase.Head;
import hegao.bind.phrase.Head.Sort;
import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;

/** Countries told as partners by one character each: 〔中非〕贸易额, 〔中日韩〕经贸往来. */
final class Partners {
  private static final String COUNTRIES = "中美俄日韩朝欧非英法德意印巴越泰哈澳蒙拉阿加墨乌以伊新马菲缅柬老埃沙";

  private static final List<String> SHARED =
      List.of("贸易", "经贸", "双边", "货物贸易", "服务贸易", "进出口", "投资", "合作");

  private static final int MOST = 3;

  private Partners() {}

  /** The partners that a phrase begins with, good for its own clause; or null. */
  static Head head(List<Token> tokens, int from) {
    Token token = tokens.get(from);
    String form = token.form();
    boolean pair =
        token.is(Type.WORD)
            && form.length() > 1
            && form.length() <= MOST
            && Characters.only(form, COUNTRIES)
            && form.chars().distinct().count() == form.length();
    boolean shared =
        pair
            && from + 1 < tokens.size()
            && SHARED.stream().anyMatch(tokens.get(from + 1).form()::startsWith);
    return shared ? new Head(form, from + 1, Sort.NOUN) : null;
  }
}
