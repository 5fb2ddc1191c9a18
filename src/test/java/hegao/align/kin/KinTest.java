package hegao.align.kin;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class KinTest {
  @Test
  void twoPhasesOfOneWorkAreTwoThings() {
    Claim one = Given.claim("南港大桥一期工程投资【12亿】。", "南港大桥一期工程", "投资");
    Claim two = Given.claim("南港大桥二期工程投资【19亿】。", "南港大桥二期工程", "投资");
    assertThat(Given.kin(one, two).kinship()).isEqualTo(Kinship.OTHER);
  }

  @Test
  void theSizeOfAStepIsNoLevel() {
    Claim step = Given.claim("以【500亿元】为一个台阶，全市经济总量连上三级。", "汉中", "经济总量");
    Claim level = Given.claim("全市经济总量超过【2300亿元】。", "汉中", "经济总量");
    assertThat(Given.kin(step, level).kinship()).isEqualTo(Kinship.OTHER);
  }

  @Test
  void ratesWithTheSameWordsBeforeThemAreNotOne() {
    Claim one = Given.claim("旅馆业营收52亿元，比上年增长【7.4】%。", "汉中", "旅馆业营收", Kind.GROWTH, "GROWTH", null);
    Claim two = Given.claim("港口吞吐量364万吨，比上年增长【2.6】%。", "汉中", "港口吞吐量", Kind.GROWTH, "GROWTH", null);
    assertThat(Given.kin(one, two).kinship()).isEqualTo(Kinship.OTHER);
  }

  @Test
  void earthquakesOfTwoDaysAreTwo() {
    Claim one =
        Given.claim("青川县发生【6.6】级地震。", "青川县", "地震", Kind.QUANTITY, "级", Given.day("2025-03-01"));
    Claim two =
        Given.claim("青川县发生【6.9】级地震。", "青川县", "地震", Kind.QUANTITY, "级", Given.day("2025-03-04"));
    assertThat(Given.kin(one, two).kinship()).isEqualTo(Kinship.OTHER);
  }

  @Test
  void everyoneHasAnniversariesOfTheirOwn() {
    Claim one = Given.claim("双方商定，以两国建交【40】周年为契机互办画展。", "智利", "两国建交", Kind.QUANTITY, "周年", null);
    Claim two = Given.claim("双方商定，以两国建交【55】周年为契机互办画展。", "中秘", "两国建交", Kind.QUANTITY, "周年", null);
    assertThat(Given.kin(one, two).kinship()).isEqualTo(Kinship.OTHER);
  }

  @Test
  void aPartOfARateHasAnotherRate() {
    Claim whole = Given.claim("月末，资产负债率为【56.2】。", "青州", "资产负债率", Kind.SHARE, "%", null);
    Claim part =
        Given.claim("月末，负债下降。其中，国有企业资产负债率为【58.3】。", "青州", "国有企业资产负债率", Kind.SHARE, "%", null);
    assertThat(Given.kin(whole, part).kinship()).isEqualTo(Kinship.OTHER);
  }

  @Test
  void daysOfAContestAreTwo() {
    Claim third = Given.claim("第3个比赛日拿下【7】枚金牌。", "青州队", "第3个比赛日金牌");
    Claim fourth = Given.claim("第4个比赛日拿下【12】枚金牌。", "青州队", "第4个比赛日金牌");
    assertThat(Given.kin(third, fourth).kinship()).isEqualTo(Kinship.OTHER);
  }

  @Test
  void whatTheOtherMetricSaysDoesNotNarrow() {
    Claim one = Given.claim("青川县新建游园【12】个。", "青川县", "新建游园");
    Claim bare = Given.claim("青川县游园【12】个。", "青川县", "游园");
    assertThat(Narrowing.leavesOne(qualified(one, "新建"), one, false)).isTrue();
    assertThat(Narrowing.leavesOne(qualified(one, "新建"), bare, false)).isFalse();
  }

  private static Claim qualified(Claim c, String qualifier) {
    List<String> narrowed = List.of(qualifier);
    Topic topic = new Topic(c.subject(), c.metric(), narrowed, c.topic().measure());
    return new Claim(
        c.id(),
        c.article(),
        c.sentence(),
        c.span(),
        c.kind(),
        c.subject(),
        c.metric(),
        narrowed,
        c.value(),
        c.period(),
        c.modality(),
        null,
        topic);
  }
}
