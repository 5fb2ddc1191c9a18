package hegao.bind.story;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Figure;
import hegao.bind.word.Token;
import java.util.List;

/** Groups of people told one by one, what they did told once: 居民〔出境〕7万人次；外国人2万人次. */
public final class Groups {
  private static final List<String> PEOPLE =
      List.of("居民", "外国人", "旅客", "游客", "公民", "同胞", "乘客", "学生", "人员", "市民", "村民", "职工");

  private String did = "";
  private String unit = "";
  private List<Token> sentence = List.of();

  /**
   * A metric that only names a group, with what the one before it did.
   *
   * @param told the metric as its clause tells it
   */
  public String with(String told, Clause clause, String text) {
    String counted = Figure.unit(clause.figure().mention()).base();
    boolean goesOn = clause.tokens() == sentence || goesOn(clause.tokens(), text);
    sentence = clause.tokens();
    boolean group = goesOn && counted.equals(unit) && PEOPLE.stream().anyMatch(told::endsWith);
    if (group && !did.isEmpty()) {
      return told + did;
    }
    String act = act(told);
    if (!act.isEmpty() || !goesOn) {
      did = act;
      unit = counted;
    }
    return told;
  }

  /** Whether only a semicolon parts a sentence from the one before. */
  private static boolean goesOn(List<Token> tokens, String text) {
    int at = tokens.get(0).span().start() - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    boolean mark = tokens.get(0).is(Token.Type.BREAK);
    return mark || at >= 0 && "；;".indexOf(text.charAt(at)) >= 0;
  }

  private static String act(String told) {
    for (String people : PEOPLE) {
      int at = told.indexOf(people);
      if (at >= 0 && told.length() > at + people.length() + 1) {
        return told.substring(at + people.length());
      }
    }
    return "";
  }
}
