package hegao.align.like;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {
  @Test
  void abbreviationsKeepTheOrderOfCharacters() {
    assertThat(Likeness.abbreviates("基本医保", "基本医疗保险")).isTrue();
    assertThat(Likeness.abbreviates("医基保本", "基本医疗保险")).isFalse();
  }

  @Test
  void diceIsOneForTheSameAndNothingForNothing() {
    assertThat(Likeness.dice("茶叶产量", "茶叶产量")).isEqualTo(1);
    assertThat(Likeness.dice("", "")).isZero();
    assertThat(Likeness.dice("茶叶产量", "机票价格")).isZero();
  }

  @Test
  void subsequenceIsMeasuredByTheShorter() {
    assertThat(Likeness.subsequence("口袋公园", "新建口袋公园")).isEqualTo(1);
  }

  @Test
  void aBagOfCharactersKnowsNoOrder() {
    assertThat(Likeness.bag("报名参加中考", "中考参加报名")).isEqualTo(1);
    assertThat(Likeness.bag("考生", "岗位")).isZero();
    assertThat(Likeness.bag("", "岗位")).isZero();
  }
}
