package hegao.align.telling;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import hegao.align.like.Weights;
import org.junit.jupiter.api.Test;

class TellingTest {
  private static double alike(String a, String b) {
    return Telling.of(Given.claim(a, "青州", "学生")).alike(Telling.of(Given.claim(b, "青州", "学生")));
  }

  @Test
  void theSameSentenceIsTheSameTelling() {
    assertThat(alike("为山区【43】名学生送去棉衣。", "为山区【48】名学生送去棉衣。")).isEqualTo(1);
  }

  @Test
  void wordsInAnotherOrderAreMuchAlike() {
    assertThat(alike("为山区学校【43】名学生送去棉衣。", "把棉衣送给山区学校的【43】名学生。")).isGreaterThan(Weights.RETOLD);
  }

  @Test
  void otherWordsAreNot() {
    assertThat(alike("为山区学校【43】名学生送去棉衣。", "机场新开航线【43】条，旅客增多。")).isLessThan(Weights.RETOLD);
  }

  @Test
  void aSpaceBesideDigitsEndsNoClause() {
    assertThat(alike("救援队成功救出【9】名幸存者。", "救援队成功救出 【9】 名幸存者。")).isGreaterThan(0.9);
  }
}
