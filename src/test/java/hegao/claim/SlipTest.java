package hegao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.mention.Bound;
import hegao.mention.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
  @ParameterizedTest
  @CsvSource({
    "2540000, 2450000, SWAPPED",
    "254, 245, SWAPPED",
    "3860, 6830, SWAPPED",
    "420140000000, 42014000, TEN_THOUSANDS",
    "953000, 9530000000, TEN_THOUSANDS",
    "26.7, 2.67, POINT",
    "150, 1500, POINT",
    "3.6, -3.6, SIGN",
    "953000, 453000, DIGIT",
    "26.7, 26.1, DIGIT",
    "3, 8, ",
    "300, 800, ",
    "254, 2540.5, ",
    "254, 978, ",
    "254, 254, ",
    "0, 254, ",
  })
  void slipsAreRecognised(BigDecimal a, BigDecimal b, Slip slip) {
    assertThat(Slip.between(value(a), value(b))).isEqualTo(slip);
    assertThat(Slip.between(value(b), value(a))).isEqualTo(slip);
  }

  @ParameterizedTest
  @CsvSource({
    "23052000, 33000000, DIGIT",
    "33052000, 39000000, DIGIT",
    "33052000, 33000000, ",
    "33052000, 18000000, ",
  })
  void slipsOfAFigureToldWithFewerDigits(BigDecimal a, BigDecimal b, Slip slip) {
    assertThat(Slip.about(value(a), over(b))).isEqualTo(slip);
    assertThat(Slip.about(over(b), value(a))).isEqualTo(slip);
  }

  @ParameterizedTest
  @CsvSource({
    "3127, 30000000, TEN_THOUSANDS",
    "3.127, 30000, TEN_THOUSANDS",
    "9127, 30000000, ",
    "31, 300000, ",
    "2127, 30000000, ",
  })
  void aMarkOfOneDigitAndWhatHasPassedItButForTheUnit(BigDecimal a, BigDecimal b, Slip slip) {
    assertThat(Slip.between(value(a), over(b))).isEqualTo(slip);
    assertThat(Slip.between(over(b), value(a))).isEqualTo(slip);
  }

  private static Value over(BigDecimal number) {
    return new Value(number, null, "个", Bound.MORE_THAN, new Interval(number, null), null);
  }

  private static Value value(BigDecimal number) {
    return new Value(number, null, "个", Bound.EXACT, Interval.point(number), null);
  }
}
