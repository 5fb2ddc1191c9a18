package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Slip;
import hegao.claim.Timing;
import hegao.lexicon.Terms;
import java.util.List;

/**
 * Two figures of two articles that are told in nearly the same words, whatever either calls subject
 * and metric, and that differ.
 *
 * @param pair the two, with the likeness of their words
 * @param scope how their subjects lie
 * @param joined whether metric and subject have joined them already
 */
record Retold(Pair pair, Scope scope, boolean joined) {

  private static final Terms ACTS = Terms.load("acts");

  /**
   * The two claims, when their words are alike and nothing says that they are of two things; else
   * null.
   *
   * @param known what metric and subject make of them; null for nothing
   */
  static Retold of(
      Claim a, Claim b, Setting x, Setting y, Pair known, Tellings told, int i, int k) {
    boolean asked = a.article() != b.article() && counted(a) && counted(b);
    if (!asked || !a.value().apartFrom(b.value()) || !Editions.within(a, b, Weights.STORY)) {
      return null;
    }
    boolean joined = known != null && known.isRelated();
    boolean nobody =
        Scope.unknown(a.topic().subject())
            && Scope.unknown(b.topic().subject())
            && Measured.bare(a.topic().metric(), b.topic().metric());
    if (nobody) {
      return null;
    }
    if (!joined && (a.kind() == Kind.GROWTH || Spells.farApart(a, b))) {
      return null;
    }
    Timing timing = timing(a, b, known);
    if (timing == Timing.DIFFERENT) {
      return null;
    }
    double words = likeness(a, b, told.of(i).alike(told.of(k)));
    double likeness = joined ? Math.max(words, known.confidence()) : words;
    if (likeness < Weights.RETOLD || !joined && apart(a, b, x, y)) {
      return null;
    }
    boolean first = !Times.last(b).isBefore(Times.last(a));
    return new Retold(
        new Pair(
            first ? a : b,
            first ? b : a,
            joined ? known.kinship() : Kinship.OTHER,
            timing,
            likeness,
            joined ? known.reasons() : List.of("两篇说法相近")),
        scope(a, b, x, y),
        joined);
  }

  private static boolean counted(Claim claim) {
    return claim.value().number() != null
        && claim.kind() != Kind.RANK
        && !claim.topic().measure().equals("周年")
        && !Spells.passing(claim);
  }

  /** The timing; a running total that a slip of the pen has raised has not grown. */
  private static Timing timing(Claim a, Claim b, Pair known) {
    Timing timing = known == null ? Times.of(a, b) : known.timing();
    if (timing == Timing.DIFFERENT
        && Times.oneDay(a, b)
        && gross(Slip.between(a.value(), b.value()))) {
      return Timing.SAME;
    }
    if (Hours.apart(a, b) && Slip.between(a.value(), b.value()) != Slip.TEN_THOUSANDS) {
      return Timing.DIFFERENT;
    }
    boolean grows = timing == Timing.OPEN && (Times.runs(a) || Times.runs(b));
    return timing == Timing.NESTED || grows ? Timing.DIFFERENT : timing;
  }

  private static double likeness(Claim a, Claim b, double told) {
    double metric = Likeness.bag(a.metric(), b.metric());
    return Math.max(told, (told + metric) / 2);
  }

  private static Scope scope(Claim a, Claim b, Setting x, Setting y) {
    About one = x.about().beside(y.about());
    About other = y.about().beside(x.about());
    return Scope.of(one.subject(), other.subject());
  }

  /** Whether something says that the two are not of one thing, however alike their words. */
  private static boolean apart(Claim a, Claim b, Setting x, Setting y) {
    About one = x.about().beside(y.about());
    About other = y.about().beside(x.about());
    Scope scope = Scope.of(one.subject(), other.subject());
    boolean whole = Scope.whole(one.subject()) || Scope.whole(other.subject());
    boolean places = !whole && Scope.places(one.subject(), other.subject());
    boolean peers = Scope.peers(one.subject(), other.subject());
    boolean stranger = scope == Scope.OTHER && (places || peers || !named(a, b));
    return stranger
        || one.toll() != other.toll()
        || one.toll() && scope == Scope.OTHER
        || one.ofTwoEvents(other)
        || one.ofStrikes(other)
        || Ordinals.sided(one.metric(), other.metric())
        || Ordinals.apart(one.subject(), other.subject())
        || !Kin.narrowed(a, b, false)
        || x.parts(y)
        || !x.contrasts().against(y.contrasts()).isEmpty();
  }

  /** Whether either subject is told in the other's article, or is the whole country. */
  static boolean named(Claim a, Claim b) {
    String x = a.topic().subject();
    String y = b.topic().subject();
    return Scope.whole(x)
        || Scope.whole(y)
        || b.article().text().contains(x)
        || a.article().text().contains(y);
  }

  private static boolean gross(Slip slip) {
    return slip == Slip.SWAPPED || slip == Slip.POINT || slip == Slip.TEN_THOUSANDS;
  }

  /**
   * How sure it is that the two are one, by their words, a slip between them, and other figures.
   *
   * @param shared so many other telling figures the two articles, or the two sentences, share
   */
  Kinship kinship(int shared) {
    Slip slip = Slip.about(pair.a().value(), pair.b().value());
    int digits = digits();
    boolean sure = pair.confidence() >= Weights.RETOLD_SURE;
    boolean word = pair.confidence() >= Weights.RETOLD_WORDS;
    boolean one = scope == Scope.SAME || scope == Scope.OPEN || joined;
    boolean same = pair.timing() == Timing.SAME;
    boolean slipped = slip != null && digits > 1;
    boolean telling = slipped && (digits > 2 || gross(slip));
    boolean vouched = shared > 1;
    word &= !loose();
    if (same && one && (telling || slipped && (sure || shared > 0) || word || sure && vouched)) {
      return Kinship.SAME;
    }
    if (one && sure && (telling || slipped && shared > 0 || vouched && word)) {
      return Kinship.SAME;
    }
    if (!one && (word && telling || sure && slipped && vouched)) {
      return Kinship.SAME;
    }
    return sure && slipped && same ? Kinship.NEAR : Kinship.OTHER;
  }

  /** Whether many have such a figure, so that equal words say little: 600人出席. */
  private boolean loose() {
    String x = pair.a().topic().metric();
    String y = pair.b().topic().metric();
    boolean whole = Scope.whole(pair.a().topic().subject());
    return Measured.generic(x) || Measured.generic(y) || whole && ACTS.has(Measured.of(x).topic());
  }

  private int digits() {
    return Math.min(
        Slip.significant(pair.a().value().number()), Slip.significant(pair.b().value().number()));
  }
}
