package hegao.align;

import hegao.claim.Claim;
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
 * Asks of two figures that cannot be one whether a mistake is likelier than two facts. A writer who
 * gives two figures in one text means two, unless a slip of the pen leads from one to the other;
 * and figures whose being one thing is unsure are worth a look only when they lie close.
 */
final class Credible {
  private final Set<String> repeated = new HashSet<>();

  /** Of so many digits one alone hardly differs by chance. */
  private static final int TELLING = 3;

  /** Fewest characters of a thing's name; 营收 alone has none. */
  private static final int THING = 3;

  /** What may be a mistake among claims in order of place. */
  Credible(List<Claim> claims) {
    Map<String, List<Claim>> headings = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.isInHeading()) {
        headings.computeIfAbsent(claim.article().id(), k -> new ArrayList<>()).add(claim);
      }
    }
    for (Claim claim : claims) {
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
  Optional<String> doubt(Pair pair) {
    boolean now = pair.timing() == Timing.SAME || pair.timing() == Timing.OPEN;
    if (!now || !pair.isLikeMeant() || !pair.isMeasured() || !pair.isApart()) {
      return Optional.empty();
    }
    if (slipped(pair) || Anniversaries.are(pair.a(), pair.b())) {
      return Optional.empty();
    }
    if (grows(pair.a(), pair.b())) {
      return Optional.of("同一天里先后统计的数");
    }
    if (together(pair.a(), pair.b()) && !(named(pair.a(), pair.b()) && close(pair))) {
      return Optional.of("同一篇正文里的两个数，不像笔误");
    }
    if (one(pair) && (repeated.contains(pair.a().id()) || repeated.contains(pair.b().id()))) {
      return Optional.of("标题的数在正文里另有相同的");
    }
    boolean unsure = pair.kinship() == Kinship.NEAR || pair.timing() == Timing.OPEN;
    return unsure && !close(pair) ? Optional.of("两数相去较远，也不像笔误") : Optional.empty();
  }

  /** Whether a slip of the pen leads from one to the other, and not mere chance as in 21 and 22. */
  private static boolean slipped(Pair pair) {
    boolean sure = pair.kinship() == Kinship.SAME && pair.timing() == Timing.SAME;
    Slip slip = sure ? Slip.about(pair.a().value(), pair.b().value()) : pair.slip();
    int digits = Math.max(digits(pair.a()), digits(pair.b()));
    boolean chance = slip == Slip.DIGIT && digits < TELLING && together(pair.a(), pair.b());
    return slip != null && !chance;
  }

  private static int digits(Claim claim) {
    return claim.value().number().stripTrailingZeros().precision();
  }

  /** Whether both are named alike, and closely enough that the name has no other things in it. */
  private static boolean named(Claim a, Claim b) {
    String metric = a.topic().metric();
    boolean counted = a.kind() == Kind.QUANTITY && !a.topic().measure().equals("POINTS");
    return counted
        && !Scope.unknown(a.topic().subject())
        && a.topic().equals(b.topic())
        && Measured.of(metric).topic().length() >= THING;
  }

  /** Whether both stand in the text of one article. */
  static boolean together(Claim a, Claim b) {
    return a.article() == b.article() && !a.isInHeading() && !b.isInHeading();
  }

  private static boolean one(Pair pair) {
    return pair.a().article() == pair.b().article();
  }

  /** Whether both are totals that two articles tell of hours of one day. */
  private static boolean grows(Claim a, Claim b) {
    return a.article() != b.article()
        && !Times.printed(a, b)
        && Times.runs(a)
        && Times.runs(b)
        && asOf(a)
        && asOf(b)
        && Times.oneDay(a, b);
  }

  private static boolean asOf(Claim claim) {
    return claim.period() != null && claim.period().asOf();
  }

  private static boolean close(Pair pair) {
    BigDecimal x = pair.a().value().size();
    BigDecimal y = pair.b().value().size();
    BigDecimal apart = x.subtract(y).abs();
    return apart.compareTo(x.abs().max(y.abs()).multiply(Weights.CLOSE)) <= 0;
  }
}
