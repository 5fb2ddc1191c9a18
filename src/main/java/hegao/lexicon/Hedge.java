package hegao.lexicon;

/**
 * What a word before or behind a number says of it.
 *
 * @param kind its meaning
 */
public record Hedge(Kind kind) {
  /** Meanings of hedges. */
  public enum Kind {
    /** 约、左右. */
    APPROX,
    /** 近、接近: a little less. */
    NEARLY,
    /** 超、突破、逾、多. */
    MORE_THAN,
    /** 至少、不低于、以上. */
    AT_LEAST,
    /** 迈上、站上: as at least, but the verb is no part of the figure. */
    GOVERN,
    /** 不足、低于. */
    LESS_THAN,
    /** 不超过、以内. */
    AT_MOST
  }
}
