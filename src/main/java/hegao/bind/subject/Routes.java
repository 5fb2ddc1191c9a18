package hegao.bind.subject;

import hegao.bind.word.Token;
import java.util.List;
import java.util.Set;

/** Clauses that tell where a line runs: 〔经〕江北、河东，〔接入〕云溪站. None of their places has the figures. */
public final class Routes {
  private static final Set<String> RUNS =
      Set.of(
          "起自", "起于", "始于", "经", "经过", "途经", "接入", "引入", "连接", "联通", "止于", "终到", "到达", "通达", "直达",
          "抵达", "驶向", "驶往", "穿越", "跨越", "贯穿", "串联", "沿线", "途径", "横跨", "纵贯", "至", "通往");

  private static final Set<String> TO = Set.of("至", "到", "往返");

  private static final List<String> TRAVEL =
      List.of("运行", "车程", "行程", "时间", "里程", "距离", "列车", "班列", "航线", "航班", "最快", "全程", "旅行", "票价");

  private Routes() {}

  /** Index behind 江城〔至〕云溪 where the way between two places is told of, and neither; or 0. */
  static int between(List<Token> tokens, int place) {
    int i = place + 1;
    while (i < tokens.size() && tokens.get(i).tag().equals("f")) {
      i++;
    }
    boolean to = i + 1 < tokens.size() && TO.contains(tokens.get(i).form());
    if (!to || !tokens.get(i + 1).is(Token.Type.PLACE)) {
      return 0;
    }
    boolean travels =
        tokens.subList(i + 2, tokens.size()).stream()
            .anyMatch(t -> TRAVEL.stream().anyMatch(t.form()::contains));
    return travels ? i + 2 : 0;
  }

  /** Whether a clause goes on with a line's course. */
  public static boolean passes(List<Token> clause) {
    return !clause.isEmpty() && RUNS.contains(clause.get(0).form());
  }
}
