package hegao.mention;

import hegao.text.Span;
import java.math.BigDecimal;

/**
 * A part of one: 每9辆汽车中就有1辆, 二分之一, 3/4, 七成 is a percentage and no ratio.
 *
 * @param span whole
 * @param value at least six digits
 * @param interval the values it may stand for
 * @param counter classifier counted (辆), or empty
 * @param bound how it is meant: 近四分之一, 一半以上
 */
public record Ratio(Span span, BigDecimal value, Interval interval, String counter, Bound bound)
    implements Mention {}
