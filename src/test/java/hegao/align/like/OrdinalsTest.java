package hegao.align.like;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
  @ParameterizedTest
  @CsvSource({"南港大桥一期工程,南港大桥二期工程", "第十一届书博会,第二届书博会", "高新东区,高新西区", "3号线,5号线", "男队,女队"})
  void twoOfARow(String a, String b) {
    assertThat(Ordinals.apart(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"南港大桥,南港大桥二期工程", "宏达集团,宏达公司", "书博会,书博会", "临江一中,临江中学"})
  void otherNamesAreNot(String a, String b) {
    assertThat(Ordinals.apart(a, b)).isFalse();
  }
}
