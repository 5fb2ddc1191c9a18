package hegao.text;

/**
 * A sentence of an article.
 *
 * @param span in the article's mended text, with its closing mark
 * @param block the paragraph it stands in
 */
public record Sentence(Span span, Block block) {}
