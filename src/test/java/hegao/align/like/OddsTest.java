package hegao.align.like;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Value;
import hegao.mention.Bound;
import hegao.mention.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OddsTest {
  private static double against(String a, String b) {
    return Odds.against(value(a), value(b));
  }

  private static Value value(String number) {
    BigDecimal exact = new BigDecimal(number);
    return new Value(exact, null, "个", Bound.EXACT, Interval.point(exact), null);
  }

  @Test
  void moreDigitsMakeASlipLikelierThanChance() {
    assertThat(against("41", "71")).isLessThan(against("412", "712"));
    assertThat(against("412", "712")).isLessThan(against("4127", "7127"));
  }

  @Test
  void digitsInAnotherOrderSayMoreThanAnotherDigit() {
    assertThat(against("2746", "2764")).isGreaterThan(against("2746", "2946"));
  }

  @Test
  void figuresThatNoSlipJoinsSayNothing() {
    assertThat(against("2746", "3158")).isZero();
  }
}
