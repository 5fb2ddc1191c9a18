package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Slip;
import hegao.claim.Timing;
import java.math.BigDecimal;

/**
 * Whether two figures that differ, though subject and metric say that they are one, have more to
 * say for themselves: a text tells many figures of like things, and readings of whose they are go
 * wrong more often than pens do.
 */
final class Backing {
  private Backing() {}

  /** Whether nothing backs the pair. */
  static boolean lacks(Pair pair, Tellings tellings) {
    double odds = Odds.against(pair.a().value(), pair.b().value());
    double words = tellings.alike(pair.a(), pair.b());
    boolean sure = pair.kinship() == Kinship.SAME && pair.timing() == Timing.SAME;
    if (Titles.beside(pair.a(), pair.b())) {
      double least = odds == 0 && !brief(pair) ? Weights.HEADED : Weights.BACKED;
      return words + Weights.ODDS * odds < least && !sumsUp(pair);
    }
    if (pair.a().article() == pair.b().article()) {
      return words + Weights.ODDS * odds < least(pair, odds)
          || !sure && odds < Weights.TELLING_ODDS && !named(pair);
    }
    boolean one = pair.a().topic().equals(pair.b().topic());
    return sure
        ? odds == 0 && words < Weights.WORDED && !one
        : odds < Weights.TELLING_ODDS
            && pair.timing() != Timing.SAME
            && pair.a().kind() != Kind.RATIO
            && !named(pair)
            && !(words >= Weights.WORDED && comparable(pair));
  }

  /** Whether both are told of one bearer by name. */
  private static boolean named(Pair pair) {
    return pair.a().topic().equals(pair.b().topic()) && !Scope.whole(pair.a().topic().subject());
  }

  /** What the words and a slip must say for two figures of one article. */
  private static double least(Pair pair, double odds) {
    if (odds > 0) {
      return Weights.BACKED;
    }
    boolean rate = pair.a().kind() == Kind.GROWTH || pair.a().kind() == Kind.SHARE;
    return brief(pair) ? Weights.WORDED : rate ? 2 : Weights.VERBATIM;
  }

  /** Whether the sentence says all that the heading says. */
  private static boolean sumsUp(Pair pair) {
    Claim heading = pair.a().isInHeading() ? pair.a() : pair.b();
    Claim body = heading == pair.a() ? pair.b() : pair.a();
    return Clause.of(heading).toldBy(Clause.of(body)) >= Weights.ALL_TOLD;
  }

  /** Whether they are of about one size, or brief, and printed within some weeks. */
  private static boolean comparable(Pair pair) {
    BigDecimal x = pair.a().value().size().abs();
    BigDecimal y = pair.b().value().size().abs();
    boolean close = x.max(y).compareTo(x.min(y).multiply(Weights.ABOUT)) <= 0;
    boolean near = Editions.within(pair.a(), pair.b(), Weights.PRESENT);
    return pair.a().kind() == Kind.QUANTITY && close && near || near && brief(pair);
  }

  /** Whether both have one digit, so that a slip of the pen cannot be told. */
  static boolean brief(Pair pair) {
    return Slip.significant(pair.a().value().number()) == 1
        && Slip.significant(pair.b().value().number()) == 1;
  }
}
