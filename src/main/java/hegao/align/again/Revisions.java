package hegao.align.again;

import hegao.align.about.Editions;
import hegao.align.like.Weights;
import hegao.claim.Claim;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Timing;
import java.math.BigDecimal;
import java.util.List;

/** Statistics that are published twice: first reckoned, later revised by a census. */
public final class Revisions {
  private static final List<String> TOLD = List.of("修订", "普查", "最终核实", "核实数", "核增", "核减");

  private static final List<String> REVISED = List.of("GDP", "增加值", "生产总值", "占GDP");

  /** Two prints of one figure that are nearer than this are of one edition. */
  private static final int DAYS = 20;

  private Revisions() {}

  /** The pair, only near where one of both may be the other revised. */
  public static Pair doubted(Pair pair) {
    boolean same = pair.kinship() == Kinship.SAME && pair.timing() == Timing.SAME;
    boolean revised =
        same
            && pair.isMeasured()
            && revised(pair.a())
            && !Editions.within(pair.a(), pair.b(), DAYS)
            && pair.isApart()
            && slight(pair)
            && (told(pair.a()) || told(pair.b()));
    return revised ? pair.settled(Kinship.NEAR, Timing.SAME, "一处可能是修订后的数") : pair;
  }

  /** Whether the two differ by no more than figures are revised: some percent, or some points. */
  private static boolean slight(Pair pair) {
    BigDecimal x = pair.a().value().number();
    BigDecimal y = pair.b().value().number();
    BigDecimal gap = x.subtract(y).abs();
    return switch (pair.a().kind()) {
      case SHARE -> gap.compareTo(Weights.REVISED_SHARE) <= 0;
      case GROWTH -> gap.compareTo(Weights.REVISED_RATE) <= 0;
      default -> gap.compareTo(x.abs().multiply(Weights.REVISED_LEVEL)) <= 0;
    };
  }

  private static boolean revised(Claim claim) {
    return REVISED.stream().anyMatch(claim.topic().metric()::contains);
  }

  private static boolean told(Claim claim) {
    String text = claim.article().text();
    return TOLD.stream().anyMatch(text::contains);
  }
}
