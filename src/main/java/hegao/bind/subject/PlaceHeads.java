package hegao.bind.subject;

import hegao.bind.phrase.Head;
import hegao.bind.phrase.Tidy;
import hegao.bind.place.Setting;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.List;
import java.util.Set;

/** Reads the place that a clause begins with. */
final class PlaceHeads {
  private static final Set<String> SIDES =
      Set.of(
          "中部", "东部", "西部", "北部", "南部", "东北部", "西北部", "东南部", "西南部", "东北", "西北", "西南", "东南", "沿海",
          "内陆");
  private static final Set<String> SEATS = Set.of("首都", "首府", "省会", "州府", "省会城市");

  /** People called by a place are not the place: 港澳台〔居民〕, 中国〔公民〕. */
  private static final Set<String> PEOPLE =
      Set.of(
          "居民", "公民", "同胞", "游客", "旅客", "籍", "籍旅客", "选手", "运动员", "留学生", "侨胞", "球员", "学者", "媒体",
          "网友");

  private PlaceHeads() {}

  /**
   * The place, or null when the place at an index is no subject of its own.
   *
   * @param at index of a place
   */
  static Head of(List<Token> tokens, int at, Known before) {
    int last = at;
    int named = at;
    for (int next = next(tokens, last); next > 0; next = next(tokens, last)) {
      last = next;
      boolean same = SIDES.contains(tokens.get(last).form()) || Setting.points(tokens.get(last));
      named = same ? named : last;
    }
    if (last + 1 < tokens.size() && scoped(tokens, last) || passed(tokens, at, last + 1)) {
      return null;
    }
    int way = Routes.between(tokens, last);
    if (way > 0) {
      return new Head("", way, Head.Sort.PLACE);
    }
    boolean sided = last + 1 < tokens.size() && SIDES.contains(tokens.get(last + 1).form());
    return new Head(before.resolve(tokens.get(named)), last + (sided ? 2 : 1), Head.Sort.PLACE);
  }

  /** Index of the place that follows, one within the other (法国首都巴黎, 浙江〔全省〕); 0 when none does. */
  private static int next(List<Token> tokens, int at) {
    int next = at + 1;
    next += next < tokens.size() && SEATS.contains(tokens.get(next).form()) ? 1 : 0;
    return next < tokens.size() && tokens.get(next).is(Type.PLACE) ? next : 0;
  }

  /** 〔由〕泰安市投入2亿元: who does it, where it does not go from there to somewhere. */
  static boolean by(List<Token> tokens, int i) {
    return tokens.get(i).form().equals("由")
        && i + 2 < tokens.size()
        && tokens.get(i + 1).is(Type.PLACE)
        && tokens.get(i + 2).verb()
        && Tidy.acts(tokens.get(i + 2));
  }

  /** 〔经〕甲市、乙市，: places on the way. */
  private static boolean passed(List<Token> tokens, int at, int next) {
    return at > 0
        && tokens.get(at - 1).form().equals("经")
        && (next >= tokens.size() || tokens.get(next).is(Type.PAUSE));
  }

  /** Whether the place only narrows what follows: 占〔全市〕78%, 居〔全国〕第三, 〔中国〕公民. */
  static boolean scoped(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return true;
    }
    String next = tokens.get(i + 1).form();
    return next.equals("平均水平")
        || next.equals("比重")
        || next.equals("平均")
        || next.equals("的")
        || PEOPLE.contains(next);
  }
}
