package hegao.mention;

import hegao.text.Span;

/**
 * A place in a ranking told without a number word of its own kind, or with one: 首位, 榜首, 首个, 最大, 第三
 * (of a field), 前十.
 *
 * @param span whole
 * @param place 1 for the first; for 前十 the last place it may be
 * @param bound EXACT, or AT_MOST for 前十, APPROX for 之一
 * @param strong whether it is a real place (第三, 首位) and not only 首个, 唯一, 最大
 * @param field what is ranked among (全国, 西部), or empty
 */
public record Rank(Span span, long place, Bound bound, boolean strong, String field)
    implements Mention {}
