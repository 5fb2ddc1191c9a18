package hegao.align.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasuredTest {
  @Test
  void takesTopicAndMeasureApart() {
    assertThat(Measured.of("茶叶产量")).isEqualTo(new Measured("茶叶", "产量"));
    assertThat(Measured.of("口袋公园")).isEqualTo(new Measured("口袋公园", ""));
  }

  @Test
  void measureLeftOutIsStillTheSame() {
    assertThat(Measured.alike("新能源汽车", "新能源汽车产量")).isGreaterThan(0.85);
  }

  @Test
  void narrowerTopicIsAnother() {
    assertThat(Measured.alike("汽车产量", "新能源汽车产量")).isLessThan(0.5);
    assertThat(Measured.alike("制造业增加值", "高技术制造业增加值")).isLessThan(0.5);
  }

  @Test
  void otherMeasureIsAnother() {
    assertThat(Measured.alike("汽车产量", "汽车出口")).isLessThan(0.5);
  }

  @Test
  void sharesNeedTheSamePartAndTheSameWhole() {
    assertThat(Measured.alike("服务业占GDP占比", "数字经济占GDP占比")).isLessThan(0.5);
    assertThat(Measured.alike("服务业占GDP占比", "服务业占就业占比")).isLessThan(0.5);
  }

  @Test
  void bareMeasuresOfAPlaceTellNothing() {
    assertThat(Measured.generic("投资")).isTrue();
    assertThat(Measured.generic("固定资产投资")).isFalse();
    assertThat(Measured.generic("居民")).isTrue();
  }

  @Test
  void anotherOrderOfTheSameWordsIsNear() {
    assertThat(Measured.alike("报名参加中考的考生", "参加中考的报名考生")).isBetween(0.7, 0.85);
  }

  @Test
  void whatPeopleConsumeIsNoCrowd() {
    assertThat(Measured.generic("居民消费价格")).isFalse();
  }
}
