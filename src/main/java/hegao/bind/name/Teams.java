package hegao.bind.name;

import hegao.lexicon.Gazetteer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Teams and delegations called by a place: 江国队, 江国女排, 江国体育代表团. */
final class Teams {
  /** Longest last, so that 代表队 is not taken for 队. */
  private static final List<String> ENDINGS =
      List.of("体育代表团", "代表团", "代表队", "国家队", "女排", "男排", "女篮", "男篮", "女足", "男足", "国奥队", "队");

  /** Kinds of sport between the place and 队: 江国〔游泳〕队. */
  private static final List<String> SPORTS =
      List.of(
          "", "男子", "女子", "田径", "游泳", "跳水", "举重", "射击", "体操", "羽毛球", "乒乓球", "足球", "篮球", "排球", "网球",
          "手球", "曲棍球", "冰球", "冰壶", "速滑", "短道速滑", "花样滑冰", "花样游泳", "艺术体操", "蹦床", "柔道", "摔跤", "拳击",
          "跆拳道", "空手道", "击剑", "射箭", "赛艇", "皮划艇", "帆船", "自行车", "马术", "铁人三项", "滑雪", "雪车", "电竞", "残奥",
          "残奥田径", "残奥游泳", "奥运", "亚运");

  /** What makes another word of 队. */
  private static final String OTHERS = "伍员列友长旗服医";

  private Teams() {}

  /** The names of teams in a text, with how often each is told. */
  static Map<String, Integer> of(String text) {
    Map<String, Integer> teams = new HashMap<>();
    for (Gazetteer.Found found : Gazetteer.shared().scan(text)) {
      int end = end(text, found.span().end());
      if (end > 0) {
        teams.merge(text.substring(found.span().start(), end), 1, Integer::sum);
      }
    }
    return teams;
  }

  /** Whether a name is a team's by its ending. */
  static boolean named(String name) {
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** Where the name of a team ends whose place ends at an index; 0 where none does. */
  private static int end(String text, int from) {
    int best = 0;
    for (String sport : SPORTS) {
      if (!text.startsWith(sport, from)) {
        continue;
      }
      int at = from + sport.length();
      for (String ending : ENDINGS) {
        int end = at + ending.length();
        boolean other = end < text.length() && OTHERS.indexOf(text.charAt(end)) >= 0;
        if (text.startsWith(ending, at) && !other) {
          best = Math.max(best, end);
        }
      }
    }
    return best;
  }
}
