package hegao.bind.figure;

import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;
import java.util.Set;

/** Nouns behind a figure that name the mark it reaches and not what it measures: 5万亿元〔大关〕. */
public final class Milestones {
  private static final Set<String> NOUNS =
      Set.of(
          "台阶", "大关", "关口", "新台阶", "门槛", "规模", "目标", "水平", "纪录", "记录", "基础", "基础上", "任务", "新高",
          "高点", "高位", "阶段", "新阶段", "行列", "俱乐部", "阵营", "时代", "量级", "能级", "区间", "梯队", "整数关口", "历史纪录",
          "预期目标", "年度目标", "关", "目标任务");
  private static final Set<String> KINDS =
      Set.of("新", "预期", "年度", "既定", "历史", "历史性", "整数", "阶段性", "全年", "更高", "以上", "左右");
  private static final Set<String> WITH = Set.of("以", "凭", "凭借");

  private static final String TAKINGS = "票房";

  private Milestones() {}

  /** Whether a token names a mark. */
  public static boolean is(Token token) {
    return NOUNS.contains(token.form());
  }

  /** A phrase behind a figure without the mark that it ends in; empty when it is nothing more. */
  public static List<Token> without(List<Token> behind) {
    int end = behind.size();
    if (end > 0 && behind.get(end - 1).form().equals("上") && end > 1) {
      end--;
    }
    if (end == 0 || !is(behind.get(end - 1))) {
      return behind;
    }
    end--;
    while (end > 0
        && (KINDS.contains(behind.get(end - 1).form()) || Phrase.particle(behind.get(end - 1)))) {
      end--;
    }
    return behind.subList(0, end);
  }

  /** Whether the figure is what something was done by: 〔以〕48亿元领先. */
  public static boolean with(Clause clause) {
    return clause.at() > clause.from()
        && WITH.contains(clause.tokens().get(clause.at() - 1).form());
  }

  /**
   * 〔以〕48亿元成为票房冠军: the measure stands in what the figure earned; empty when it does not. The field
   * that a work is first of (动画电影〔票房〕冠军) tells nothing of its own takings.
   */
  public static String earned(Clause clause, Head head) {
    if (!with(clause)) {
      return "";
    }
    int end = clause.at() + 1;
    while (end < clause.tokens().size()
        && !clause.tokens().get(end).is(Type.BREAK)
        && !clause.tokens().get(end).is(Type.FIGURE)) {
      end++;
    }
    String measured = Phrase.measured(clause.tokens().subList(clause.at() + 1, end));
    boolean work = head != null && head.sort() == Head.Sort.WORK;
    return work && measured.endsWith(TAKINGS) ? TAKINGS : measured;
  }
}
