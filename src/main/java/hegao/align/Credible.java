package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Asks of two figures that cannot be one whether a mistake is likelier than two facts. A writer who
 * gives two figures in one text means two, unless a slip of the pen leads from one to the other; and
 * figures whose being one thing is unsure are worth a look only when they lie close.
 */
final class Credible {
  /** Fewest characters of a thing's name; 营收 alone has none. */
  private static final int THING = 3;

  private Credible() {}

  /** Why the difference of a pair is hardly a mistake, in Chinese; empty when it may be one. */
  static Optional<String> doubt(Pair pair) {
    boolean now = pair.timing() == Timing.SAME || pair.timing() == Timing.OPEN;
    if (!now || !pair.isLikeMeant() || !pair.isMeasured() || !pair.isApart()) {
      return Optional.empty();
    }
    if (pair.slip() != null) {
      return Optional.empty();
    }
    if (grows(pair.a(), pair.b())) {
      return Optional.of("同一天里先后统计的数");
    }
    if (together(pair.a(), pair.b()) && !(named(pair.a(), pair.b()) && close(pair))) {
      return Optional.of("同一篇正文里的两个数，不像笔误");
    }
    boolean unsure = pair.kinship() == Kinship.NEAR || pair.timing() == Timing.OPEN;
    return unsure && !close(pair) ? Optional.of("两数相去较远，也不像笔误") : Optional.empty();
  }

  /** Whether both are named alike, and closely enough that the name has no other things in it. */
  private static boolean named(Claim a, Claim b) {
    String metric = a.topic().metric();
    return !Scope.unknown(a.topic().subject())
        && a.topic().equals(b.topic())
        && Measured.of(metric).topic().length() >= THING;
  }

  /** Whether both stand in the text of one article. */
  static boolean together(Claim a, Claim b) {
    return a.article() == b.article() && !a.isInHeading() && !b.isInHeading();
  }

  /** Whether both are totals that two articles tell of hours of one day. */
  private static boolean grows(Claim a, Claim b) {
    return a.article() != b.article()
        && !Times.printed(a, b)
        && Times.runs(a)
        && Times.runs(b)
        && a.period().asOf()
        && b.period().asOf()
        && Times.oneDay(a, b);
  }

  private static boolean close(Pair pair) {
    BigDecimal x = pair.a().value().size();
    BigDecimal y = pair.b().value().size();
    BigDecimal apart = x.subtract(y).abs();
    return apart.compareTo(x.abs().max(y.abs()).multiply(Weights.CLOSE)) <= 0;
  }
}
