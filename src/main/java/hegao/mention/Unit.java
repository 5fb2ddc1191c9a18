package hegao.mention;

import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param base symbol of the base unit that values are given in, such as 辆, 元, %; empty for a bare
 *     number
 * @param dimension what it measures; units of one dimension convert into one another
 * @param toCommon factor from the base unit to the common unit of the dimension (斤 → 0.5 公斤), or 1
 */
public record Unit(String base, Dimension dimension, BigDecimal toCommon) {
  /** A bare number. */
  public static final Unit NONE = new Unit("", Dimension.NONE, BigDecimal.ONE);

  /** Percent, in points. */
  public static final Unit PERCENT = new Unit("%", Dimension.PERCENT, BigDecimal.ONE);

  /** What a unit measures. */
  public enum Dimension {
    NONE,
    /** Classifiers: 辆、家、个; each its own measure. */
    COUNT,
    MONEY,
    PERCENT,
    /** 个百分点. */
    POINTS,
    /** 倍、番. */
    TIMES,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    TIME,
    POWER,
    ENERGY,
    TEMPERATURE,
    SPEED,
    DATA,
    /** Everything else and compound units (元/平方米). */
    OTHER
  }
}
