package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;
import java.util.Set;

/** How much of a plan is done: 土石方工程已〔完成设计总量的63%〕 is told as 土石方工程完成设计总量比例. */
final class Fulfilled {
  private static final Set<String> DOING = Set.of("完成", "已完成", "累计完成", "超额完成", "共完成");
  private static final List<String> PLANS =
      List.of("总量", "计划", "任务", "目标", "总数", "工程量", "任务量", "计划数", "目标数", "指标");
  private static final int LONGEST = 20;

  private Fulfilled() {}

  /** The name of such a share; empty for any other. */
  static String name(Clause clause) {
    List<Token> whole = clause.whole();
    int verb = whole.size() - 1;
    while (verb >= 0 && !DOING.contains(whole.get(verb).form())) {
      if (whole.get(verb).is(Type.FIGURE)) {
        return "";
      }
      verb--;
    }
    String plan = verb < 0 ? "" : plain(whole.subList(verb + 1, whole.size()));
    if (plan.isEmpty() || PLANS.stream().noneMatch(plan::endsWith)) {
      return "";
    }
    String work = Phrase.text(Tidy.noun(whole.subList(0, verb)));
    String name = work + "完成" + plan + "比例";
    return name.length() <= LONGEST ? name : "";
  }

  private static String plain(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      boolean light = token.is(Type.PERIOD) || token.is(Type.QUOTE) || Phrase.particle(token);
      text.append(light ? "" : token.form());
    }
    return text.toString();
  }
}
