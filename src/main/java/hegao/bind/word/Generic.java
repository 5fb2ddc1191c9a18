package hegao.bind.word;

import java.util.List;
import java.util.Set;

/** Measures that lean on what was measured before: 产量10万吨，〔规模〕创新高，同比增长5%. */
public final class Generic {
  private static final Set<String> WORDS =
      Set.of(
          "规模", "总量", "总额", "总值", "总数", "数量", "增速", "增幅", "涨幅", "跌幅", "降幅", "占比", "比重", "总规模",
          "总体规模", "体量", "外贸规模", "经济规模", "增量");
  private static final Set<String> WHOLE = Set.of("总量", "总额", "总规模", "体量");

  private static final List<String> THINGS =
      List.of(
          "旅客", "游客", "观众", "森林", "城镇", "就业", "人口", "消费品", "公共预算", "居民", "气温", "降雨", "降水", "雨量",
          "水位", "门诊", "诊疗", "床位", "毕业生", "学生", "在校生", "失业率", "外贸", "货物贸易", "时速", "海拔", "碳排放",
          "生产总值", "GDP", "社零", "票房", "财政", "快递", "客运", "货运", "客流");

  private Generic() {}

  /** Whether a measure says nothing of what is measured. */
  public static boolean is(String measure) {
    return WORDS.contains(measure);
  }

  /** Whether a measure tells its thing: 旅客吞吐量, 森林覆盖率; it takes none over. */
  public static boolean named(String measure) {
    return THINGS.stream().anyMatch(measure::contains);
  }

  /** Whether a measure says only how many there are: 〔机构〕总数. */
  public static boolean sum(String measure) {
    return measure.equals("总数") || measure.equals("数量");
  }

  /** Whether a measure is the whole of what was measured before: 生产总值增长5%，〔总量〕达6万亿元. */
  public static boolean whole(String measure) {
    return WHOLE.contains(measure);
  }
}
