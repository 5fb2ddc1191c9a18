package hegao.bind.naming;

import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;
import java.util.Set;

/**
 * Classes of firms and trades that a verb parts from what is measured of them: 〔采矿业〕实现利润总额 is of
 * 采矿业利润总额.
 */
final class Classes {
  private static final Set<String> VERBS = Set.of("实现", "完成", "累计实现", "累计完成", "共实现", "取得", "达到");

  /** A longer name is half a sentence. */
  private static final int LONGEST = 22;

  private Classes() {}

  /**
   * The name of a measure with the class before its verb, where there is one.
   *
   * @param told the words before the figure
   * @param name as the words behind the verb give it
   */
  static String before(List<Token> told, String name) {
    int verb = told.size() - 1;
    while (verb >= 0 && !parts(told.get(verb))) {
      verb--;
    }
    if (verb < 1 || !Phrase.text(told.subList(verb + 1, told.size())).endsWith(name)) {
      return name;
    }
    String whose = Phrase.text(Tidy.noun(told.subList(0, verb)));
    boolean fits = !whose.isEmpty() && whose.length() + name.length() <= LONGEST;
    return fits && kind(whose) ? whose + name : name;
  }

  private static boolean parts(Token token) {
    boolean verb = token.is(Type.LINK) || token.is(Type.WORD);
    return verb && VERBS.contains(token.form());
  }

  private static boolean kind(String whose) {
    return List.of("业", "企业", "产业", "行业", "领域", "单位", "部门", "产品", "经济").stream()
        .anyMatch(whose::endsWith);
  }
}
