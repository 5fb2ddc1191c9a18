package hegao.bind;

import hegao.lexicon.Terms;

/** The word classes that binding goes by, loaded once. */
record Lexis(
    Terms links,
    Terms changes,
    Terms bases,
    Terms moods,
    Terms deixis,
    Terms reach,
    Terms stops,
    Terms measures,
    Terms acts) {

  /** Loaded at first use. */
  static Lexis shared() {
    return Holder.LEXIS;
  }

  /** Whether a phrase of several words is known to one of the classes. */
  boolean knows(String phrase) {
    return bases.has(phrase)
        || changes.has(phrase)
        || links.has(phrase)
        || moods.has(phrase)
        || deixis.has(phrase)
        || measures.has(phrase);
  }

  private static final class Holder {
    static final Lexis LEXIS =
        new Lexis(
            Terms.load("links"),
            Terms.load("changes"),
            Terms.load("bases"),
            Terms.load("moods"),
            Terms.load("deixis"),
            Terms.load("reach"),
            Terms.load("stops"),
            Terms.load("measures"),
            Terms.load("acts"));
  }
}
