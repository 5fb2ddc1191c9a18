package hegao.bind;

import java.util.Set;

/** Measures that lean on what was measured before: 产量10万吨，〔规模〕创新高，同比增长5%. */
final class Generic {
  private static final Set<String> WORDS =
      Set.of(
          "规模", "总量", "总额", "总值", "总数", "数量", "增速", "增幅", "涨幅", "跌幅", "降幅", "占比", "比重", "总规模",
          "总体规模", "体量", "外贸规模", "经济规模", "增量");
  private static final Set<String> WHOLE = Set.of("总量", "总额", "总规模", "体量");

  private Generic() {}

  /** Whether a measure says nothing of what is measured. */
  static boolean is(String measure) {
    return WORDS.contains(measure);
  }

  /** Whether a measure is the whole of what was measured before: 生产总值增长5%，〔总量〕达6万亿元. */
  static boolean whole(String measure) {
    return WHOLE.contains(measure);
  }
}
