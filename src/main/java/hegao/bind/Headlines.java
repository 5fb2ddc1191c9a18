package hegao.bind;

import hegao.claim.Claim;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.text.Block;
import java.util.List;
import java.util.Objects;

/** The time of a figure in a headline: that of the same figure in the text below. */
final class Headlines {
  /** Claims below a headline that are looked through. */
  private static final int DEEP = 40;

  private Headlines() {}

  /**
   * Dates the figures of headlines that tell no time; what was taken to be of now is put right,
   * what had none is presumed.
   */
  static void date(List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean untold = claim.period() == null || assumed(claim.period());
      if (untold && claim.isInHeading() && claim.value().number() != null) {
        Period period = below(claims, i);
        if (period != null) {
          claims.set(i, claim.period() == null ? claim.at(null, period) : claim.at(period, null));
        }
      }
    }
  }

  /** Whether a period stands nowhere in the text. */
  private static boolean assumed(Period period) {
    return period.span().length() == 0;
  }

  private static Period below(List<Claim> claims, int at) {
    Claim head = claims.get(at);
    for (int i = at + 1; i < Math.min(claims.size(), at + DEEP); i++) {
      Claim claim = claims.get(i);
      boolean next = claim.isInHeading() && !claim.sentence().equals(head.sentence());
      if (next && head.sentence().block().kind() == Block.Kind.SUBHEAD) {
        return null;
      }
      if (!claim.isInHeading() && same(head, claim) && claim.period() != null) {
        Period told = claim.period();
        return new Period(told.span(), told.start(), told.end(), told.grain(), Anchor.CONTEXT);
      }
    }
    return null;
  }

  private static boolean same(Claim head, Claim claim) {
    return head.kind() == claim.kind()
        && claim.value().number() != null
        && head.value().number().compareTo(claim.value().number()) == 0
        && Objects.equals(head.value().unit(), claim.value().unit());
  }
}
