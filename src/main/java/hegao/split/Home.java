package hegao.split;

import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the home place of a publication, the place that it calls 全市 or 我省. */
public final class Home {
  private static final List<String> KINDS =
      List.of(
          "日报", "晚报", "晨报", "早报", "商报", "时报", "都市报", "青年报", "法治报", "卫视", "广播电视台", "电视台", "发布",
          "新闻网", "新闻", "工人报", "农村报", "经济报", "报", "网", "网站", "融媒", "传媒", "新媒体", "客户端", "微信公众号");

  private Home() {}

  /**
   * The province or city of the paper: told from outside or in the front matter, or by the names of
   * regional papers in bylines and datelines. National media have none.
   *
   * @return such as {@code 重庆}; empty when unknown
   */
  public static String of(Source source, List<Article> articles) {
    Optional<String> told = told(source);
    if (told.isPresent()) {
      return told.get();
    }
    Map<String, Integer> votes = new HashMap<>();
    source.metadata().publication().ifPresent(name -> vote(name, votes));
    for (Article article : articles) {
      for (Block block : article.blocks()) {
        if (block.kind() == Block.Kind.BYLINE) {
          vote(block.span().in(article.text()), votes);
        }
      }
    }
    if (votes.isEmpty()) {
      masthead(source.page().text(), votes);
    }
    return elected(votes);
  }

  /** The place with most votes, of several the last by name; empty when there are none. */
  private static String elected(Map<String, Integer> votes) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      int more = vote.getValue() - most;
      if (more > 0 || more == 0 && vote.getKey().compareTo(best) > 0) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }

  /** What is told from outside or in the front matter. */
  public static Optional<String> told(Source source) {
    return source.metadata().home();
  }

  /** The home of a publication by its name: {@code 重庆日报} is that of 重庆. */
  public static Optional<String> ofPublication(String name) {
    Map<String, Integer> votes = new HashMap<>();
    vote(name, votes);
    return votes.keySet().stream().findFirst();
  }

  /** The name of the paper may stand beside the date or as the page's last line. */
  private static void masthead(String text, Map<String, Integer> votes) {
    for (Line line : Lines.of(text, 0)) {
      Role role = Roles.of(line);
      if (role == Role.FURNITURE || role == Role.BYLINE) {
        vote(line.text(), votes);
      }
    }
  }

  private static void vote(String text, Map<String, Integer> votes) {
    for (String kind : KINDS) {
      for (int at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
        String place = Presses.home(text.substring(Math.max(0, at - 8), at), kind);
        if (!place.isEmpty()) {
          votes.merge(place, 1, Integer::sum);
        }
      }
    }
  }
}
