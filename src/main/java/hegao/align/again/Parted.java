package hegao.align.again;

import hegao.align.about.Anniversaries;
import hegao.align.about.Around;
import hegao.align.about.Scope;
import hegao.align.kin.Titles;
import hegao.align.like.Likeness;
import hegao.align.like.Odds;
import hegao.align.like.Ordinals;
import hegao.align.like.Weights;
import hegao.align.telling.Contrasts;
import hegao.align.telling.Neighbourhood;
import hegao.align.telling.Tellings;
import hegao.claim.Claim;
import hegao.claim.Pair;
import hegao.claim.Slip;
import hegao.claim.Timing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks again at figures that differ though subject and metric say that they are one: what stands
 * around them may tell that they are of two things.
 */
public final class Parted {
  private static final double LIKE = 0.5;

  private Parted() {}

  /** The pairs without those that the text parts. */
  public static List<Pair> without(
      List<Pair> pairs, Stories stories, List<Claim> claims, Tellings tellings) {
    Mismatched rows = Mismatched.of(pairs);
    Map<Claim, Claim> levels = Neighbourhood.levels(claims);
    List<Pair> kept = new ArrayList<>(pairs.size());
    for (Pair pair : pairs) {
      boolean asked = isAsked(pair);
      boolean otherwise =
          isOfLess(pair, tellings)
              || isOfOthers(pair, tellings)
              || isRankedOtherwise(pair, tellings)
              || asked && (rates(pair, levels) || rows.has(pair));
      boolean parted =
          otherwise
              || differs(pair) && (works(pair, tellings) || asked && told(pair, stories, tellings));
      if (!parted) {
        kept.add(pair);
      }
    }
    return kept;
  }

  /** Whether the pair would be told as a contradiction, or for review. */
  static boolean isAsked(Pair pair) {
    boolean now = pair.timing() == Timing.SAME || pair.timing() == Timing.OPEN;
    return differs(pair) && now && pair.isLikeMeant() && !Anniversaries.are(pair.a(), pair.b());
  }

  private static boolean differs(Pair pair) {
    boolean breath =
        pair.a().article() == pair.b().article() && pair.a().sentence().equals(pair.b().sentence());
    return pair.isRelated() && pair.isMeasured() && pair.isApart() && !breath;
  }

  /** Whether words around two figures exclude each other, or name two works. */
  static boolean apart(Claim a, Claim b) {
    return twoNames(Around.work(a, false), Around.work(b, false))
        || !Contrasts.of(a).against(Contrasts.of(b)).isEmpty();
  }

  private static boolean told(Pair pair, Stories stories, Tellings tellings) {
    Around x = tellings.around(pair.a());
    Around y = tellings.around(pair.b());
    return far(pair, tellings)
        || tellings.exclude(pair.a(), pair.b())
        || labels(x.label(), y.label())
        || x.grows() && y.grows() && !x.hour().equals(y.hour()) && pair.slip() == null
        || places(pair, x, y)
        || x.turn().isBesideOther(y.turn())
        || strangers(pair, stories);
  }

  /** Whether a stretch of days has more than a longer one, because that tells of less. */
  private static boolean isOfLess(Pair pair, Tellings tellings) {
    return pair.isRelated()
        && pair.timing() != Timing.SAME
        && pair.isShorterAboveLonger()
        && tellings.alike(pair.a(), pair.b()) < Weights.ONE;
  }

  /** Whether a total has fallen because the later one is of another place, or told otherwise. */
  private static boolean isOfOthers(Pair pair, Tellings tellings) {
    return pair.isRelated()
        && pair.timing() == Timing.DIFFERENT
        && pair.isFallingTotal()
        && (tellings.alike(pair.a(), pair.b()) < Weights.RETOLD
            || tellings.exclude(pair.a(), pair.b())
            || places(pair, tellings.around(pair.a()), tellings.around(pair.b())));
  }

  /** Whether they are places in rankings that the words tell apart: by 两年平均, by the year. */
  private static boolean isRankedOtherwise(Pair pair, Tellings tellings) {
    return pair.isRelated() && pair.isPlacedApart() && tellings.exclude(pair.a(), pair.b());
  }

  /** Whether they are the rates of two levels that differ. */
  private static boolean rates(Pair pair, Map<Claim, Claim> levels) {
    Claim x = levels.get(pair.a());
    Claim y = levels.get(pair.b());
    return x != null
        && y != null
        && x.topic().measure().equals(y.topic().measure())
        && x.value().apartFrom(y.value());
  }

  /** Whether they are of sizes that no slip of the pen joins. */
  private static boolean far(Pair pair, Tellings tellings) {
    BigDecimal x = pair.a().value().size().abs();
    BigDecimal y = pair.b().value().size().abs();
    boolean far = x.max(y).compareTo(x.min(y).multiply(Weights.TIMES)) > 0;
    if (!far || Mismatched.named(pair) || Slip.about(pair.a().value(), pair.b().value()) != null) {
      return false;
    }
    return twoPlaces(tellings.around(pair.a()).place(), tellings.around(pair.b()).place())
        || tellings.alike(pair.a(), pair.b()) < Weights.RETOLD;
  }

  /** Whether the clauses name two places. */
  private static boolean twoPlaces(String x, String y) {
    return !x.isEmpty() && !y.isEmpty() && Scope.of(x, y) != Scope.SAME;
  }

  /** Whether each is told behind the title of another work. */
  private static boolean works(Pair pair, Tellings tellings) {
    Around x = tellings.around(pair.a());
    Around y = tellings.around(pair.b());
    boolean one = !x.last().isEmpty() && x.last().equals(y.last());
    return !one && twoNames(x.first(), y.first()) || twoNames(x.last(), y.last());
  }

  private static boolean twoNames(String x, String y) {
    return !x.isEmpty() && !y.isEmpty() && !x.contains(y) && !y.contains(x);
  }

  /** Whether each is told behind another label and a colon: 动力电池：, 储能电池：. */
  private static boolean labels(String x, String y) {
    return !x.isEmpty() && !y.isEmpty() && Likeness.dice(x, y) < LIKE || Ordinals.apart(x, y);
  }

  /** Whether the clauses name places of which neither lies in the other. */
  private static boolean places(Pair pair, Around x, Around y) {
    boolean headed = Titles.beside(pair.a(), pair.b());
    return parted(pair, headed ? x.place() : x.placed(), headed ? y.place() : y.placed())
        || parted(pair, x.wide(), y.wide());
  }

  private static boolean parted(Pair pair, String x, String y) {
    Scope scope = x.isEmpty() || y.isEmpty() ? Scope.OPEN : Scope.of(x, y);
    return scope == Scope.WITHIN && Odds.against(pair.a().value(), pair.b().value()) == 0
        || scope == Scope.OTHER && twoNames(x, y);
  }

  /** Whether two articles tell of nobody by name: 公司 is another firm in each. */
  private static boolean strangers(Pair pair, Stories stories) {
    Claim a = pair.a();
    Claim b = pair.b();
    return a.article() != b.article()
        && a.topic().subject().isEmpty()
        && b.topic().subject().isEmpty()
        && stories.of(pair) == 0
        && Likeness.dice(a.article().headline(), b.article().headline()) < Weights.HEADLINE;
  }
}
