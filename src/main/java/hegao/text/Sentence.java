package hegao.text;

/**
 * A sentence of an article.
 *
 * @param span in the article's mended text, with its closing mark
 * @param block the paragraph it stands in
 */
public record Sentence(Span span, Block block) {
  // Written out like those of a span, for a quick start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence that && span.equals(that.span) && block.equals(that.block);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + block.hashCode();
  }
}
