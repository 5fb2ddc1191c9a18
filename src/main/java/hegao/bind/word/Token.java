package hegao.bind.word;

import hegao.mention.Mention;
import hegao.text.Span;

/**
 * A piece of a sentence as binding sees it.
 *
 * @param type its class
 * @param span in the article's mended text
 * @param form its characters
 * @param tag part of speech of a word, name of a place, else empty
 * @param mention what was read there, or null
 */
public record Token(Type type, Span span, String form, String tag, Mention mention) {
  /** What a token is to binding. */
  public enum Type {
    /** A number that makes a claim. */
    FIGURE,
    PERIOD,
    /** A person with an office. */
    POST,
    /** A place or a word that stands for one; {@code tag} is its canonical name. */
    PLACE,
    /** Ends a clause: ，。；： and the like. */
    BREAK,
    /** 、 */
    PAUSE,
    /** Quotation marks and brackets: seen through. */
    QUOTE,
    /** 达到、为、突破. */
    LINK,
    /** 增长、下降. */
    CHANGE,
    /** 同比、比上年. */
    BASIS,
    /** 预计、力争. */
    MOOD,
    WORD
  }

  /** Whether it is of this class. */
  public boolean is(Type other) {
    return type == other;
  }

  /** A word that can stand in a noun phrase. */
  public boolean nominal() {
    if (type == Type.PLACE) {
      return true;
    }
    if (type != Type.WORD || tag.isEmpty()) {
      return false;
    }
    char c = tag.charAt(0);
    return c == 'n'
        || c == 'g'
        || c == 'b'
        || c == 'j'
        || c == 'l'
        || c == 'i'
        || tag.equals("vn")
        || tag.equals("an")
        || tag.equals("k")
        || tag.equals("h")
        || tag.equals("x")
        || tag.equals("a");
  }

  /** Whether it is a verb. */
  public boolean verb() {
    return type == Type.WORD && tag.startsWith("v") && !tag.equals("vn");
  }

  /** Words that add nothing to a noun phrase: adverbs, particles, conjunctions, pronouns. */
  public boolean filler() {
    if (type != Type.WORD || tag.isEmpty()) {
      return false;
    }
    char c = tag.charAt(0);
    return c == 'd' || c == 'u' || c == 'c' || c == 'r' || c == 'y' || c == 'e' || c == 'o'
        || c == 'p';
  }
}
