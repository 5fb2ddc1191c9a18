package hegao.extract;

import java.math.BigDecimal;

/** 翻一番, 翻两番, 翻倍. */
final class Doubling {
  private Doubling() {}

  /** 翻两番 is four times. */
  static Numeral of(Numeral times) {
    BigDecimal value = times.value();
    boolean small = value.signum() > 0 && value.compareTo(BigDecimal.TEN) <= 0 && value.stripTrailingZeros().scale() <= 0;
    BigDecimal meant = small ? BigDecimal.valueOf(1L << value.intValue()) : value;
    return times.valued(meant, BigDecimal.ONE);
  }
}
