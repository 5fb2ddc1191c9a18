package hegao.align.again;

import hegao.align.about.Anniversaries;
import hegao.align.about.Editions;
import hegao.align.about.Measured;
import hegao.align.about.Scope;
import hegao.align.about.Times;
import hegao.align.kin.Titles;
import hegao.align.like.Odds;
import hegao.align.like.Weights;
import hegao.align.telling.Clause;
import hegao.align.telling.Tellings;
import hegao.claim.Claim;
import hegao.claim.Digits;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Slip;
import hegao.claim.Timing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks of two figures that cannot be one whether a mistake is likelier than two facts. A text tells
 * many figures of like things, and readings of whose they are go wrong more often than pens do. So
 * a difference within one text is a mistake only if a slip of the pen leads from one figure to the
 * other, or both are named alike and lie close; a heading must be that of the figure below; and
 * what is not surely of one thing and one time must lie close and be told alike.
 */
public final class Credible {
  private final Tellings tellings;
  private final Set<String> repeated = new HashSet<>();

  /** What may be a mistake among claims in order of place. */
  public Credible(List<Claim> claims, Tellings tellings) {
    this.tellings = tellings;
    Map<String, List<Claim>> headings = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.isInHeading()) {
        headings.computeIfAbsent(claim.article().id(), k -> new ArrayList<>()).add(claim);
      }
    }
    for (Claim claim : headings.isEmpty() ? List.<Claim>of() : claims) {
      for (Claim heading : headings.getOrDefault(claim.article().id(), List.of())) {
        if (!claim.isInHeading() && sums(heading, claim)) {
          repeated.add(heading.id());
        }
      }
    }
  }

  /** Whether a figure of a heading is that of a claim below. */
  private static boolean sums(Claim heading, Claim claim) {
    return heading.kind() == claim.kind()
        && heading.topic().measure().equals(claim.topic().measure())
        && heading.value().number() != null
        && heading.value().meets(claim.value());
  }

  /** Why the difference of a pair is hardly a mistake, in Chinese; empty when it may be one. */
  public Optional<String> doubt(Pair pair) {
    Optional<String> unlike = unlikely(pair);
    boolean backed = unlike.isPresent() || !Parted.isAsked(pair) || isBacked(pair);
    return backed ? unlike : Optional.of("两处的文字与数字都不足以说明是同一件事");
  }

  /** The same by the two figures and where they stand, whatever the words around them. */
  public Optional<String> unlikely(Pair pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    boolean now = pair.timing() == Timing.SAME || pair.timing() == Timing.OPEN;
    boolean asked = now && pair.isLikeMeant() && pair.isMeasured() && pair.isApart();
    if (!asked || Anniversaries.are(a, b) || slipped(pair)) {
      return Optional.empty();
    }
    if (grows(a, b)) {
      return Optional.of("同一天里先后统计的数");
    }
    if (Titles.together(a, b) && !(named(pair) && close(pair))) {
      return Optional.of("同一篇正文里的两个数，不像笔误");
    }
    if (a.article() == b.article() && (repeated.contains(a.id()) || repeated.contains(b.id()))) {
      return Optional.of("标题的数在正文里另有相同的");
    }
    if (!sure(pair) && !close(pair)) {
      return Optional.of("两数相去较远，也不像笔误");
    }
    return a.article() != b.article() && dayAndTotal(pair) && !close(pair)
        ? Optional.of("一处是当日的数，一处是截至当日的数")
        : Optional.empty();
  }

  /** Whether a slip of the pen leads from one to the other, and not mere chance as in 21 and 22. */
  private static boolean slipped(Pair pair) {
    Slip slip = sure(pair) ? Slip.about(pair.a().value(), pair.b().value()) : pair.slip();
    if (slip != Slip.DIGIT || !Titles.together(pair.a(), pair.b())) {
      return slip != null;
    }
    int digits =
        Math.max(Digits.count(pair.a().value().number()), Digits.count(pair.b().value().number()));
    return digits >= (named(pair) ? Weights.SLIP : Weights.UNNAMED_SLIP);
  }

  /** Whether words, slips and names say enough for the two. */
  private boolean isBacked(Pair pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    double odds = Odds.against(a.value(), b.value());
    boolean open = !sure(pair) && odds < Weights.TELLING_ODDS && !named(pair);
    if (Titles.beside(a, b)) {
      double least = odds == 0 && !brief(pair) ? Weights.HEADED : Weights.BACKED;
      return said(pair, odds) >= least || sumsUp(pair);
    }
    if (a.article() == b.article()) {
      return !open && said(pair, odds) >= least(pair, odds);
    }
    if (sure(pair)) {
      return odds > 0 || a.topic().equals(b.topic()) || isWorded(pair);
    }
    return !open
        || pair.timing() == Timing.SAME
        || a.kind() == Kind.RATIO
        || comparable(pair) && isWorded(pair);
  }

  /** How alike the words are, what a slip says counted in. */
  private double said(Pair pair, double odds) {
    return tellings.alike(pair.a(), pair.b()) + Weights.ODDS * odds;
  }

  private boolean isWorded(Pair pair) {
    return tellings.alike(pair.a(), pair.b()) >= Weights.WORDED;
  }

  /** What must be said for two figures of one text; nothing is enough for rates without a slip. */
  private static double least(Pair pair, double odds) {
    if (odds > 0) {
      return Weights.BACKED;
    }
    boolean rate = pair.a().kind() == Kind.GROWTH || pair.a().kind() == Kind.SHARE;
    return brief(pair) ? Weights.WORDED : rate ? Weights.NEVER : Weights.VERBATIM;
  }

  /** Whether the sentence says all that the heading says. */
  private static boolean sumsUp(Pair pair) {
    Claim heading = pair.a().isInHeading() ? pair.a() : pair.b();
    Claim body = heading == pair.a() ? pair.b() : pair.a();
    return Clause.of(heading).toldBy(Clause.of(body)) >= Weights.ALL_TOLD;
  }

  private static boolean sure(Pair pair) {
    return pair.kinship() == Kinship.SAME && pair.timing() == Timing.SAME;
  }

  /** Whether both are of one bearer and one thing, told by names that leave no others. */
  private static boolean named(Pair pair) {
    Claim a = pair.a();
    return a.topic().equals(pair.b().topic())
        && !Scope.unknown(a.topic().subject())
        && (a.kind() != Kind.QUANTITY
            || Measured.of(a.topic().metric()).topic().length() >= Weights.THING);
  }

  /** Whether both are totals that two articles tell of hours of one day. */
  private static boolean grows(Claim a, Claim b) {
    return a.article() != b.article()
        && !Times.printed(a, b)
        && asOf(a)
        && asOf(b)
        && Times.runs(a)
        && Times.runs(b)
        && Times.oneDay(a, b);
  }

  /** Whether one is of a day, and the other up to a day. */
  private static boolean dayAndTotal(Pair pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    return a.period() != null && b.period() != null && asOf(a) != asOf(b) && Times.oneDay(a, b);
  }

  private static boolean asOf(Claim claim) {
    return claim.period() != null && claim.period().asOf();
  }

  /** Whether they are of about one size, or brief, and printed within some weeks. */
  private static boolean comparable(Pair pair) {
    boolean about = pair.a().kind() == Kind.QUANTITY && within(pair, Weights.ABOUT);
    return (about || brief(pair)) && Editions.within(pair.a(), pair.b(), Weights.PRESENT);
  }

  /** Whether the larger is no more than so many times the other. */
  private static boolean within(Pair pair, BigDecimal times) {
    BigDecimal x = pair.a().value().size().abs();
    BigDecimal y = pair.b().value().size().abs();
    return x.max(y).compareTo(x.min(y).multiply(times)) <= 0;
  }

  private static boolean close(Pair pair) {
    BigDecimal x = pair.a().value().size();
    BigDecimal y = pair.b().value().size();
    BigDecimal apart = x.subtract(y).abs();
    return apart.compareTo(x.abs().max(y.abs()).multiply(Weights.CLOSE)) <= 0;
  }

  /** Whether both have one digit, so that a slip of the pen cannot be told. */
  public static boolean brief(Pair pair) {
    return Digits.count(pair.a().value().number()) == 1
        && Digits.count(pair.b().value().number()) == 1;
  }
}
