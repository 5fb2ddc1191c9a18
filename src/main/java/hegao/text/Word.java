package hegao.text;

/**
 * A word with its part of speech.
 *
 * @param form the characters
 * @param tag part of speech in the PKU tag set as HanLP writes it ({@code n}, {@code ns}, {@code v}
 *     …)
 * @param span in the article's mended text
 */
public record Word(String form, String tag, Span span) {}
