package hegao.claim;

import java.util.List;

/** Words of shares that cannot pass a hundred percent. */
final class WholeShares {
  private static final List<String> WORDS =
      List.of(
          "占", "占比", "比重", "份额", "占有率", "合格率", "及格率", "优良率", "优秀率", "覆盖率", "普及率", "出勤率", "到课率",
          "入户率", "识字率", "治愈率", "死亡率", "失业率", "就业率", "成活率", "通过率", "录取率", "中签率", "命中率", "胜率", "投票率",
          "回收率", "渗透率", "收视份额", "接种率", "签约率", "履约率", "满意率", "准点率", "正点率", "达标率", "城镇化率", "城镇化水平",
          "森林覆盖", "绿化率", "空置率", "入住率", "上座率", "开机率", "破案率", "结案率", "办结率", "按期率", "持股比例");

  private WholeShares() {}

  /** Whether {@code metric} names such a share. */
  static boolean isPart(String metric) {
    return WORDS.stream().anyMatch(metric::contains);
  }
}
