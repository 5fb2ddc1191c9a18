package hegao.mention;

import hegao.text.Span;
import java.math.BigDecimal;

/**
 * A number with its unit and hedges, or a bare number.
 *
 * @param span with the hedges that belong to it (突破4200亿元, 300多家, 20万人次以上)
 * @param core number and unit alone (4200亿元)
 * @param value as written, in the base unit; a percentage in points
 * @param maxValue upper end of a range, or null
 * @param unit its unit
 * @param bound what the hedge says
 * @param interval the values it may stand for
 */
public record Quantity(
    Span span,
    Span core,
    BigDecimal value,
    BigDecimal maxValue,
    Unit unit,
    Bound bound,
    Interval interval)
    implements Mention {}
