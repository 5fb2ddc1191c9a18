package hegao.text;

/**
 * Text made readable (broken lines joined, stray spaces dropped, blocks parted by a line feed) with
 * the way back: each character knows its place in the source.
 *
 * @param text the characters to read
 * @param origins for each UTF-16 unit of {@code text} its index in the source text
 */
public record Mended(String text, int[] origins) {
  public Mended {
    if (text.length() != origins.length) {
      throw new IllegalArgumentException("one origin a character");
    }
  }

  /** Text taken as it stands. */
  public static Mended verbatim(String text) {
    int[] origins = new int[text.length()];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = i;
    }
    return new Mended(text, origins);
  }

  /**
   * A non-empty span of the mended text, as the span of the source that it was mended from. Where
   * the text goes on at an earlier place of the source, only up to that break.
   */
  public Span toSource(Span span) {
    int start = origins[span.start()];
    int last = span.end() - 1;
    if (origins[last] < start) {
      last = span.start();
      while (origins[last + 1] >= origins[last]) {
        last++;
      }
    }
    return new Span(start, origins[last] + 1);
  }

  /** This text, mended out of {@code page}, with the way back to what that was mended from. */
  public Mended through(Mended page) {
    int[] back = new int[origins.length];
    for (int i = 0; i < back.length; i++) {
      back[i] = page.origins[origins[i]];
    }
    return new Mended(text, back);
  }
}
