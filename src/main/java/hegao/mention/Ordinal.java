package hegao.mention;

import hegao.text.Span;

/**
 * A place in an order: 第三、第十三场、首批.
 *
 * @param span whole
 * @param value its number
 * @param counter classifier behind it (场、批、届), or empty
 */
public record Ordinal(Span span, long value, String counter) implements Mention {}
