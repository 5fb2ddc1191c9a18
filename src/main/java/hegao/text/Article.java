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
