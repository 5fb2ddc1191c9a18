package hegao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.mention.Bound;
import hegao.mention.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
  private static Value passed(String number) {
    BigDecimal n = new BigDecimal(number);
    Interval above = new Interval(n, n.multiply(BigDecimal.TEN));
    return new Value(n, null, "人", Bound.MORE_THAN, above, null);
  }

  private static Value exact(String number) {
    BigDecimal n = new BigDecimal(number);
    return new Value(n, null, "人", Bound.EXACT, Interval.point(n), null);
  }

  @ParameterizedTest
  @CsvSource({
    "3300,3305,false",
    "3300,3905,true",
    "1000,1860,false",
    "23,25.2,true",
    "20,30.2,true"
  })
  void aFigureFarAboveItsMarkIsHardlyMeant(String mark, String figure, boolean apart) {
    assertThat(Marks.apart(passed(mark), exact(figure))).isEqualTo(apart);
    assertThat(Marks.apart(exact(figure), passed(mark))).isEqualTo(apart);
  }

  @ParameterizedTest
  @CsvSource({"14,16,true", "1000,1200,false", "3000,3300,false"})
  void twoMarksAreOneUnlessTheirLastDigitsPart(String a, String b, boolean apart) {
    assertThat(Marks.apart(passed(a), passed(b))).isEqualTo(apart);
  }
}
