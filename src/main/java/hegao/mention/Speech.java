package hegao.mention;

import hegao.text.Span;

/**
 * Words that say who speaks.
 *
 * @param span from the speaker to the verb of saying, in the article's mended text
 * @param speaker a person's name, or an organisation's canonical name
 */
public record Speech(Span span, String speaker) {}
