package hegao.bind.word;

import hegao.lexicon.Terms;

/** The word classes that binding goes by, loaded once. */
public record Lexis(
    Terms links,
    Terms changes,
    Terms bases,
    Terms moods,
    Terms deixis,
    Terms reach,
    Terms stops,
    Terms measures,
    Terms acts,
    Terms compounds) {

  /** Loaded at first use. */
  public static Lexis shared() {
    return Holder.LEXIS;
  }

  /** Whether a phrase of several words is known to one of the classes. */
  public boolean knows(String phrase) {
    return bases.has(phrase)
        || changes.has(phrase)
        || links.has(phrase)
        || moods.has(phrase)
        || deixis.has(phrase)
        || measures.has(phrase)
        || compounds.has(phrase);
  }

  /** Whether a metric leans on a work told before: it is a bare measure or starts with a verb. */
  public boolean leans(String metric) {
    int measure = measures.endingAt(metric, metric.length());
    return metric.length() - measure <= 2 || acts.startingAt(metric, 0) > 0;
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
            Terms.load("acts"),
            Terms.load("compounds"));
  }
}
