package hegao.text;

/**
 * A paragraph of an article.
 *
 * @param kind its role on the page
 * @param span in the article's mended text, without the line feed that ends it
 */
public record Block(Kind kind, Span span) {
  /** Roles of a paragraph. */
  public enum Kind {
    /** The main headline. */
    HEADLINE,
    /** Kicker, deck, and headings inside the body. */
    SUBHEAD,
    /** Who wrote it; names here are no office holders of the story. */
    BYLINE,
    /** Running text. */
    BODY,
    /** Text of a picture. */
    CAPTION,
    /** A line of a list or figure box. */
    ITEM,
    /** A row of a table, cells parted by tabs. */
    ROW
  }

  /** Whether it is a headline or a heading of any other rank. */
  public boolean isHeading() {
    return kind == Kind.HEADLINE || kind == Kind.SUBHEAD;
  }

  // Written out like those of a span, for a quick start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Block block && kind == block.kind && span.equals(block.span);
  }

  @Override
  public int hashCode() {
    return 31 * kind.ordinal() + span.hashCode();
  }
}
