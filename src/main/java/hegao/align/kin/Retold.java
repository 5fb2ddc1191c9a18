package hegao.align.kin;

import hegao.align.about.Editions;
import hegao.align.about.Measured;
import hegao.align.about.Scope;
import hegao.align.about.Times;
import hegao.align.like.Likeness;
import hegao.align.like.Odds;
import hegao.align.like.Weights;
import hegao.align.telling.Neighbourhood;
import hegao.align.telling.Setting;
import hegao.align.telling.Spells;
import hegao.align.telling.Telling;
import hegao.align.telling.Tellings;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Slip;
import hegao.claim.Timing;
import java.util.List;

/**
 * Two figures of two places that are told in nearly the same words, whatever either calls subject
 * and metric, and that differ.
 *
 * @param pair the two, with the likeness of their words
 * @param scope how their subjects lie
 * @param joined whether metric and subject have joined them already
 * @param odds against their looking like a slip of the pen by chance
 * @param beside so many figures beside them agree
 * @param loose whether many have such a figure
 * @param words whether the words are many enough to be hardly equal by chance
 */
public record Retold(
    Pair pair, Scope scope, boolean joined, double odds, int beside, boolean loose, boolean words) {

  /**
   * The two claims, when their words are alike and nothing says that they are of two things; else
   * null.
   *
   * @param known what metric and subject make of them; null for nothing
   * @param told words of all claims
   * @param near what stands beside all claims
   */
  public static Retold of(
      int i, int k, Setting x, Setting y, Pair known, Tellings told, Neighbourhood near) {
    Claim a = near.claims().get(i);
    Claim b = near.claims().get(k);
    boolean joined = known != null && known.isRelated();
    if (!isAsked(a, b) || x.spell().passing() || y.spell().passing()) {
      return null;
    }
    double odds = Odds.against(a.value(), b.value());
    boolean nobody =
        odds < Weights.TELLING_ODDS
            && Scope.unknown(a.topic().subject())
            && Scope.unknown(b.topic().subject())
            && Measured.bare(a.topic().metric(), b.topic().metric());
    if (nobody || !joined && Spells.farApart(a, b)) {
      return null;
    }
    Timing timing = timing(a, b, known, told);
    if (timing == Timing.DIFFERENT) {
      return null;
    }
    int beside = near.shared(i, k);
    if (odds < Weights.TELLING_ODDS && beside == 0 && near.differing(i, k) > 1) {
      return null;
    }
    boolean rated = near.rated(i, k) && a.topic().qualifiers().equals(b.topic().qualifiers());
    if (!joined && a.kind() == Kind.GROWTH && !rated) {
      return null;
    }
    double one = told.of(a).toldBy(told.of(b));
    double back = told.of(b).toldBy(told.of(a));
    double words = rated ? 1 : likeness(a, b, Telling.alike(one, back));
    words =
        odds == 0 && Math.min(one, back) < Weights.WORDED ? Math.min(words, Weights.WORDED) : words;
    double likeness = joined ? Math.max(words, known.confidence()) : words;
    boolean alike = likeness + Weights.ODDS * odds + Weights.BESIDE * beside >= Weights.RETOLD;
    if (!alike || likeness < Weights.LEAST || !joined && Strangers.are(a, b, x, y)) {
      return null;
    }
    boolean first = !Times.last(b).isBefore(Times.last(a));
    Pair pair =
        new Pair(
            first ? a : b,
            first ? b : a,
            joined ? known.kinship() : Kinship.OTHER,
            timing,
            likeness,
            joined ? known.reasons() : List.of("两处说法相近"));
    boolean many = told.of(a).isLong() && told.of(b).isLong();
    return new Retold(pair, Strangers.scope(a, b, x, y), joined, odds, beside, loose(a, b), many);
  }

  /** Whether the two are numbers that differ, of places where one can be told twice. */
  private static boolean isAsked(Claim a, Claim b) {
    boolean breath = a.article() == b.article() && a.sentence().equals(b.sentence());
    return counted(a)
        && counted(b)
        && !breath
        && a.value().apartFrom(b.value())
        && Editions.within(a, b, Weights.STORY);
  }

  private static boolean counted(Claim claim) {
    return claim.value().number() != null
        && claim.kind() != Kind.RANK
        && !claim.topic().measure().equals("周年");
  }

  /** The timing; a running total that a slip of the pen has raised has not grown. */
  private static Timing timing(Claim a, Claim b, Pair known, Tellings told) {
    Timing timing = known == null ? Times.of(a, b) : known.timing();
    if (timing == Timing.DIFFERENT
        && Times.oneDay(a, b)
        && gross(Slip.between(a.value(), b.value()))) {
      return Timing.SAME;
    }
    if (told.hoursApart(a, b) && Slip.between(a.value(), b.value()) != Slip.TEN_THOUSANDS) {
      return Timing.DIFFERENT;
    }
    boolean grows = timing == Timing.OPEN && (Times.runs(a) || Times.runs(b));
    return timing == Timing.NESTED || grows ? Timing.DIFFERENT : timing;
  }

  private static double likeness(Claim a, Claim b, double told) {
    double metric = Likeness.bag(a.metric(), b.metric());
    return Math.max(told, (told + metric) / 2);
  }

  private static boolean gross(Slip slip) {
    return slip == Slip.SWAPPED || slip == Slip.POINT || slip == Slip.TEN_THOUSANDS;
  }

  /**
   * How sure it is that the two are one: their words, how unlikely the slip between them is by
   * chance, figures beside them that agree; less where time or subject are not the same.
   *
   * @param shared so many other telling figures the two articles share
   */
  public Kinship kinship(int shared) {
    boolean one = pair.a().article() == pair.b().article();
    boolean weak = odds < Weights.UNUSUAL;
    if (odds == 0 && !pair.isLikeMeant()) {
      return Kinship.OTHER;
    }
    if (odds == 0) {
      boolean sure = !one && !loose && pair.timing() == Timing.SAME && scope == Scope.SAME;
      boolean verbatim =
          !one
              && !joined
              && !loose
              && Editions.within(pair.a(), pair.b(), Weights.NEXT)
              && !Times.flows(pair.a())
              && words
              && pair.confidence() >= Weights.VERBATIM;
      boolean worded = sure && pair.confidence() >= Weights.ONE || verbatim;
      return worded ? Kinship.SAME : Kinship.OTHER;
    }
    if (!pair.isLikeMeant() && !isPrintedAtOnce()) {
      return Kinship.OTHER;
    }
    if (one && weak && isNarrowed()) {
      return Kinship.OTHER;
    }
    boolean other = scope == Scope.WITHIN || scope == Scope.OTHER;
    double score =
        pair.confidence()
            + Weights.ODDS * odds
            + Weights.STORIES * Math.min(Weights.MOST_STORIES, shared)
            + Weights.BESIDE * Math.min(Weights.MOST_BESIDE, beside)
            - (pair.timing() == Timing.SAME ? 0 : Weights.OPEN_TIME)
            - (other && !joined ? Weights.OTHER_NAME : 0)
            - (loose && odds < Weights.TELLING_ODDS && !joined ? Weights.LOOSE : 0)
            - (isOtherMeasure() ? Weights.OTHER_MEASURE : 0)
            - (one && weak ? Weights.PARALLEL : 0);
    return score >= Weights.ONE ? Kinship.SAME : Kinship.OTHER;
  }

  /** Whether a plan is retold as done within days, but for a slip; what flows is told anew. */
  private boolean isPrintedAtOnce() {
    return odds >= Weights.TELLING_ODDS
        && Editions.within(pair.a(), pair.b(), Weights.NEXT)
        && !Times.flows(pair.a())
        && pair.confidence() >= Weights.WORDED;
  }

  private boolean isOtherMeasure() {
    String x = Measured.of(pair.a().topic().metric()).measure();
    String y = Measured.of(pair.b().topic().metric()).measure();
    return !x.isEmpty() && !y.isEmpty() && !x.equals(y);
  }

  /** Whether the figures are hardly a slip of the pen apart by chance. */
  public boolean isTelling() {
    return odds >= Weights.TELLING_ODDS;
  }

  /** Whether the figures are such that only a slip of the pen can have made one of the other. */
  public boolean isUnusual() {
    return odds >= Weights.UNUSUAL;
  }

  private boolean isNarrowed() {
    return narrows(pair.a().topic().metric(), pair.b().topic().metric());
  }

  private static boolean narrows(String x, String y) {
    return !x.equals(y) && (x.endsWith(y) || y.endsWith(x));
  }

  /** Whether many have such a figure, or one tells of a part of the other's: 村民人均收入. */
  private static boolean loose(Claim a, Claim b) {
    String x = a.topic().metric();
    String y = b.topic().metric();
    return narrows(x, y) || Measured.generic(x) || Measured.generic(y);
  }
}
