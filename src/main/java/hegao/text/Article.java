package hegao.text;

import java.util.List;

/**
 * One story of a page.
 *
 * @param id unique in the run, such as {@code a3}
 * @param source the file it stands in
 * @param headline its main headline in one line; empty when it has none
 * @param published publication date and how it was found
 * @param body mended text of all blocks in reading order
 * @param blocks its paragraphs, in order
 */
public record Article(
    String id,
    Source source,
    String headline,
    Published published,
    Mended body,
    List<Block> blocks) {

  /** The mended text. */
  public String text() {
    return body.text();
  }

  /**
   * A span of the text in the characters of the source: traditional ones where the article is
   * written in these, though it is read as simplified.
   */
  public String written(Span span) {
    StringBuilder written = new StringBuilder(span.length());
    for (int i = span.start(); i < span.end(); i++) {
      char read = body.text().charAt(i);
      char there = source.text().charAt(body.origins()[i]);
      written.append(there != read && ideograph(there) && ideograph(read) ? there : read);
    }
    return written.toString();
  }

  private static boolean ideograph(char c) {
    return Character.isIdeographic(c);
  }

  /** The span of the source from the first to the last character of the story. */
  public Span extent() {
    int low = Integer.MAX_VALUE;
    int high = 0;
    for (int origin : body.origins()) {
      low = Math.min(low, origin);
      high = Math.max(high, origin + 1);
    }
    return low > high ? new Span(0, 0) : new Span(low, high);
  }
}
