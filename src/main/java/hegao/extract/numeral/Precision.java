package hegao.extract.numeral;

import hegao.lexicon.Hedge;
import hegao.mention.Bound;
import hegao.mention.Interval;
import java.math.BigDecimal;

/**
 * How wide a written figure is: the one place where figures become intervals. All half-open.
 *
 * <ul>
 *   <li>exact: half of the last written place either side (3.2万 → [31500, 32500)); trailing zeros
 *       widen it while the half width stays within 5 % of the value (5000 → ±50, 100 → ±5), not for
 *       percentages;
 *   <li>约, 左右: another 5 % either side; 近: from 90 % up to the exact figure;
 *   <li>300多, 1200余, 十几: up to the next figure in the last place that is no zero;
 *   <li>超, 突破, 逾: up to one more in the first place (突破4200 → [4200, 5200)); an order of magnitude
 *       alone (超千亿, 上万) up to ten times;
 *   <li>至少, 以上: without end; 级: up to ten times; 不足: from one half; 以内: from zero.
 * </ul>
 */
public final class Precision {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
  private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

  private Precision() {}

  /** A value without trailing zeros behind the point, and with those before it. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Half of what the last written place is worth, trailing zeros taken as rounding. */
  static BigDecimal halfWidth(BigDecimal value, BigDecimal step, boolean percent) {
    BigDecimal half = step.multiply(HALF);
    BigDecimal size = value.abs();
    if (percent || size.signum() == 0) {
      return half;
    }
    BigDecimal limit = size.multiply(TWENTIETH);
    BigDecimal unit = step;
    while (true) {
      unit = unit.multiply(BigDecimal.TEN);
      if (unit.multiply(HALF).compareTo(limit) > 0 || size.remainder(unit).signum() != 0) {
        return half;
      }
      half = unit.multiply(HALF);
    }
  }

  /** The values that one figure may stand for, given what its hedge says. */
  public static Interval of(Numeral numeral, Hedge.Kind hedge, boolean percent) {
    BigDecimal v = numeral.value();
    BigDecimal half = halfWidth(v, numeral.step(), percent);
    if (v.signum() < 0) {
      return new Interval(v.subtract(half), v.add(half));
    }
    if (hedge == null) {
      return plain(numeral, half);
    }
    return switch (hedge) {
      case APPROX -> approx(numeral, half);
      case NEARLY -> new Interval(v.multiply(NINE_TENTHS), v.add(half));
      case MORE_THAN -> new Interval(v, beyond(numeral));
      case AT_LEAST, GOVERN -> new Interval(v, null);
      case LESS_THAN -> new Interval(v.multiply(HALF), v);
      case AT_MOST -> new Interval(BigDecimal.ZERO, v.add(half));
    };
  }

  /** The same for a count of hundredths, where 百 is a number and no order of magnitude. */
  public static Interval share(Numeral numeral, Hedge.Kind hedge) {
    Numeral exact = numeral.level() ? numeral.valued(numeral.value(), BigDecimal.ONE) : numeral;
    return of(exact, hedge, true);
  }

  /** 级, 上万: the order of magnitude. */
  public static Interval magnitude(BigDecimal value) {
    return new Interval(value, value.scaleByPowerOfTen(1));
  }

  /** From one figure to another, both included. */
  public static Interval range(BigDecimal low, BigDecimal high, BigDecimal step) {
    BigDecimal first = low.min(high);
    BigDecimal last = low.max(high);
    return new Interval(first, last.add(step.multiply(HALF)));
  }

  /** What a hedge makes of its number. */
  public static Bound bound(Hedge.Kind hedge) {
    return switch (hedge) {
      case APPROX, NEARLY -> Bound.APPROX;
      case MORE_THAN -> Bound.MORE_THAN;
      case AT_LEAST, GOVERN -> Bound.AT_LEAST;
      case LESS_THAN -> Bound.LESS_THAN;
      case AT_MOST -> Bound.AT_MOST;
    };
  }

  private static Interval plain(Numeral numeral, BigDecimal half) {
    BigDecimal v = numeral.value();
    if (numeral.more() != null) {
      return new Interval(v, v.add(numeral.more()));
    }
    return numeral.level() ? magnitude(v) : new Interval(v.subtract(half), v.add(half));
  }

  private static Interval approx(Numeral numeral, BigDecimal half) {
    BigDecimal v = numeral.value();
    BigDecimal margin = half.add(v.multiply(TWENTIETH));
    BigDecimal high = numeral.more() == null ? v : v.add(numeral.more());
    return new Interval(v.subtract(margin), high.add(margin));
  }

  private static BigDecimal beyond(Numeral numeral) {
    BigDecimal v = numeral.value();
    if (numeral.level()) {
      return v.scaleByPowerOfTen(1);
    }
    if (v.signum() == 0) {
      return numeral.step();
    }
    int power = v.precision() - v.scale() - 1;
    return v.add(BigDecimal.ONE.scaleByPowerOfTen(power));
  }
}
