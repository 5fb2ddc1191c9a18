package hegao.align.about;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import org.junit.jupiter.api.Test;

class AroundTest {
  private static Around around(String sentence, String subject) {
    return Around.of(Given.claim(sentence, subject, "观众"));
  }

  @Test
  void worksAreNamedInBookMarks() {
    Around around = around("《山路》之后，《归雁》在成都演了八场，观众【6200】人。", "");
    assertThat(around.first()).isEqualTo("山路");
    assertThat(around.last()).isEqualTo("归雁");
  }

  @Test
  void aShortPhraseBeforeAColonIsALabel() {
    assertThat(around("话剧专场：两天观众【1200】人。", "").label()).isEqualTo("话剧专场");
    assertThat(around("剧院今年所办的各场演出大致可以分作以下几类：观众【1200】人。", "").label()).isEmpty();
  }

  @Test
  void theClauseNamesThePlaceElseTheSubjectDoes() {
    assertThat(around("首演后，在成都的观众【900】人。", "重庆").placed()).isEqualTo("成都");
    assertThat(around("首演后，观众【900】人。", "重庆").placed()).isEqualTo("重庆");
    assertThat(around("首演后，观众【900】人。", "中国").placed()).isEmpty();
    assertThat(around("在成都首演后，观众【900】人。", "").wide()).isEqualTo("成都");
  }

  @Test
  void aSideOfAPlaceIsNotTheRegionOfThatName() {
    assertThat(around("首演后，在江川县西部的观众【900】人。", "").wide()).isNotEqualTo("西部");
  }
}
