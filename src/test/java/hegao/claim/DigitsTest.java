package hegao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DigitsTest {
  private static BigDecimal number(String written) {
    return new BigDecimal(written);
  }

  @Test
  void zerosAtTheEndAreNoDigits() {
    assertThat(Digits.of(number("42010000"))).isEqualTo(4201);
    assertThat(Digits.of(number("4.20"))).isEqualTo(42);
    assertThat(Digits.of(number("-3E+5"))).isEqualTo(3);
    assertThat(Digits.of(BigDecimal.ZERO)).isZero();
  }

  @Test
  void theScaleIsThatOfTheNumberWithoutThem() {
    for (String written : new String[] {"42010000", "4.20", "-3E+5", "0.00", "0.07", "1E+30"}) {
      assertThat(Digits.scale(number(written)))
          .as(written)
          .isEqualTo(number(written).stripTrailingZeros().scale());
      assertThat(Digits.count(number(written)))
          .as(written)
          .isEqualTo(number(written).stripTrailingZeros().precision());
    }
  }

  @Test
  void moreDigitsThanALongHoldsAreNotTold() {
    assertThat(Digits.of(number("1234567890123456789012"))).isEqualTo(-1);
    assertThat(Digits.of(number("1200000000000000000000"))).isEqualTo(12);
    assertThat(Digits.count(number("1234567890123456789012"))).isEqualTo(22);
  }

  @Test
  void aFinerScaleAddsZeros() {
    assertThat(Digits.at(number("4.2"), 3)).isEqualTo(4200);
    assertThat(Digits.at(number("1E+17"), 3)).isEqualTo(-1);
  }
}
