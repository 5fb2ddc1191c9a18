package hegao.mention;

import hegao.text.Span;

/** Something read in the text, with the span of mended text it was read from. */
public sealed interface Mention permits Quantity, Ordinal, Period, Ratio, Rank, Post {
  /** Where it stands in the article's mended text. */
  Span span();
}
