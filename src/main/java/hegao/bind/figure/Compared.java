package hegao.bind.figure;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Quantity;
import hegao.mention.Unit.Dimension;
import java.util.List;
import java.util.Set;

/**
 * What a number of points is above or below: 增速〔高出全国〕2.8个百分点, 增速〔比同期投资低〕1.5个百分点.
 *
 * @param from index of its first token in the sentence
 * @param text 高出全国, 低于同期投资
 */
public record Compared(int from, String text) {
  private static final Set<String> ABOVE =
      Set.of("高出", "高于", "快于", "优于", "好于", "超出", "超过", "领先", "领先于");
  private static final Set<String> BELOW = Set.of("低于", "低出", "慢于", "落后", "落后于", "逊于");
  private static final Set<String> WITH = Set.of("比", "较");
  private static final String HIGH = "高快";
  private static final String LOW = "低慢";

  /** A longer phrase between the word and the figure is no name of a standard. */
  private static final int LONGEST = 8;

  /** What the figure of a clause is compared with; null when it is compared with nothing. */
  public static Compared of(Clause clause) {
    if (!points(clause.figure())) {
      return null;
    }
    List<Token> tokens = clause.tokens();
    int last = clause.at() - 1;
    boolean much = last >= clause.from() && "出".equals(tokens.get(last).form());
    last -= much ? 1 : 0;
    String end = last >= clause.from() ? tokens.get(last).form() : "";
    boolean adjective = end.length() == 1 && (HIGH + LOW).contains(end);
    for (int i = adjective ? last - 1 : last; i >= clause.leftFrom() && i >= last - LONGEST; i--) {
      Token token = tokens.get(i);
      String form = token.form();
      boolean side = ABOVE.contains(form) || BELOW.contains(form);
      if (adjective ? WITH.contains(form) : side) {
        boolean above = adjective ? HIGH.contains(end) : ABOVE.contains(form);
        String standard = standard(tokens.subList(i + 1, adjective ? last : last + 1));
        return new Compared(i, (side ? form : above ? "高于" : "低于") + standard);
      }
      if (token.is(Type.FIGURE)) {
        return null;
      }
    }
    return null;
  }

  /** The tokens before the figure of a clause without what it is compared with. */
  public static List<Token> without(List<Token> own, Clause clause) {
    Compared compared = of(clause);
    int kept = compared == null ? own.size() : own.size() - clause.at() + compared.from();
    return own.subList(0, Math.max(0, Math.min(own.size(), kept)));
  }

  private static String standard(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      boolean named = token.nominal() || token.is(Type.CHANGE) || token.is(Type.PERIOD);
      text.append(named ? token.form() : "");
    }
    return text.toString();
  }

  private static boolean points(Token figure) {
    return figure.mention() instanceof Quantity quantity
        && quantity.unit().dimension() == Dimension.POINTS;
  }
}
