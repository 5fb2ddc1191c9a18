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

  /** A non-empty span of the mended text, as the span of the source that it was mended from. */
  public Span toSource(Span span) {
    return new Span(origins[span.start()], origins[span.end() - 1] + 1);
  }
}
