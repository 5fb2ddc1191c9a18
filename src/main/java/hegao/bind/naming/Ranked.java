package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import hegao.mention.Rank;
import java.util.List;
import java.util.Map;

/** Names places in a ranking by what is ranked: 〔产量〕居全国第二, 全国最大的〔书市〕, 首批〔试点城市〕. */
final class Ranked {
  private static final String STANDING = "排名";
  private static final Terms RANKING = Terms.load("ranking");
  private static final Map<Character, String> MOST =
      Map.of(
          '大', "规模", '高', "高度", '长', "长度", '多', "数量", '快', "速度", '早', "时间", '深', "深度", '小', "规模");
  private static final int SHORT = 4;
  private static final String QUOTES = "“”\"‘’'「」";
  private static final List<String> TIERS = List.of("梯队", "方阵", "极");

  private Ranked() {}

  /**
   * The name of a place in a ranking.
   *
   * @param told as composed from the text
   */
  static String name(Clause clause, Rank rank, Frame frame, String told) {
    String form = clause.figure().form();
    String field = field(clause, rank);
    List<Token> behind = Phrase.behind(clause.tokens(), clause.at() + 1);
    String thing = Phrase.text(behind);
    String tier = TIERS.stream().filter(form::endsWith).findFirst().orElse("");
    if (!tier.isEmpty()) {
      return field + level(frame) + tier + "位次";
    }
    if (form.startsWith("最")) {
      return most(form, field, frame, thing, told);
    }
    if (!rank.strong() && !thing.isEmpty()) {
      thing = thing.length() < SHORT ? level(frame) + thing : thing;
      String verb = Tidy.verb(beforeField(frame));
      return verb + field + thing + (form.endsWith("批") ? "批次" : "先后");
    }
    String plain = Characters.without(told, QUOTES);
    String before = Characters.beforeEndings(plain, List.of(STANDING));
    return before.length() < plain.length() ? before + STANDING : plain;
  }

  /** 海拔最高的车站 is ranked by its 海拔, 最大的书市 by its size. */
  private static String most(String form, String field, Frame frame, String thing, String told) {
    String by = level(frame);
    String size = MOST.getOrDefault(form.charAt(form.length() - 1), "");
    if (thing.isEmpty() && by.isEmpty()) {
      return told;
    }
    return field + thing + (by.isEmpty() ? size : by) + "排名";
  }

  private static String level(Frame frame) {
    return Phrase.text(Tidy.noun(beforeField(frame)));
  }

  /** The tokens before the field that is ranked among: 〔船舶订单〕居全国. */
  private static List<Token> beforeField(Frame frame) {
    List<Token> before = frame.before();
    int end = before.size();
    while (end > 0
        && (before.get(end - 1).is(Type.PLACE)
            || before.get(end - 1).is(Type.QUOTE)
            || RANKING.has(before.get(end - 1).form()))) {
      end--;
    }
    return before.subList(0, end);
  }

  /** 全国, 西南地区: what is ranked among, as the mention or the words right before tell it. */
  private static String field(Clause clause, Rank rank) {
    if (!rank.field().isEmpty()) {
      return Characters.without(rank.field(), QUOTES);
    }
    int at = clause.at() - 1;
    while (at >= clause.from() && clause.tokens().get(at).is(Type.QUOTE)) {
      at--;
    }
    boolean place = at >= clause.from() && clause.tokens().get(at).is(Type.PLACE);
    return place ? clause.tokens().get(at).form() : "";
  }
}
