package hegao.align;

import hegao.claim.Breakdown;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Proportion;
import java.util.ArrayList;
import java.util.List;

/** Finds shares told right behind a part of a whole: 1200人，其中住校生900人，占75%. */
final class Proportions {
  /** 占, and what may stand between it and its figure. */
  private static final List<String> SHARES = List.of("占", "占比", "占比为", "占比达", "占总数的", "占到");

  private Proportions() {}

  /** Shares with the part and the whole that they must follow from. */
  static List<Proportion> of(List<Claim> claims, List<Breakdown> breakdowns) {
    List<Proportion> found = new ArrayList<>();
    for (Breakdown breakdown : breakdowns) {
      int at = claims.indexOf(breakdown.part());
      if (at >= 0 && at + 1 < claims.size() && follows(breakdown.part(), claims.get(at + 1))) {
        Claim share = claims.get(at + 1);
        found.add(new Proportion(share, breakdown.part(), breakdown.whole(), Kinship.SAME));
      }
    }
    return found;
  }

  private static boolean follows(Claim part, Claim share) {
    if (share.kind() != Kind.SHARE
        || share.article() != part.article()
        || share.span().start() < part.span().end()) {
      return false;
    }
    String between =
        part.article().text().substring(part.span().end(), share.span().start()).strip();
    return SHARES.contains(between.replaceFirst("^[，,（(]", "").strip());
  }
}
