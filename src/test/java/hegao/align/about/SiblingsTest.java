package hegao.align.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two members of one kind against two names of one thing. */
class SiblingsTest {
  @Test
  void membersOfAKindDifferBeforeItsName() {
    assertThat(Siblings.are("进口冷冻产品占进口比重", "进口生鲜产品占进口比重")).isTrue();
    assertThat(Siblings.are("技术密集型企业数", "劳动密集型企业数")).isTrue();
  }

  @Test
  void namesOfOneThingShareCharacters() {
    assertThat(Siblings.are("软信产业收入", "软件产业收入")).isFalse();
    assertThat(Siblings.are("营业收入", "主营业务收入")).isFalse();
  }

  @Test
  void oneThatIsLeftOutTellsNothing() {
    assertThat(Siblings.are("产品出口额", "机电产品出口额")).isFalse();
  }

  @Test
  void otherWordsThanKindsMayBeSynonyms() {
    assertThat(Siblings.are("观影人次", "购票人次")).isFalse();
    assertThat(Siblings.are("产品", "产品")).isFalse();
  }

  @Test
  void namesThatAreHardlyAlikeAreOfTwoThings() {
    assertThat(Siblings.unlike("夜间噪声投诉件数", "消防通道占用件数")).isTrue();
    assertThat(Siblings.unlike("新建社区食堂数", "建成社区食堂数")).isFalse();
  }

  @Test
  void aBareMeasureIsNoNameOfItsOwn() {
    assertThat(Siblings.unlike("投诉", "消防通道占用件数")).isFalse();
  }
}
