package hegao.bind.presumed;

import hegao.claim.Claim;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.text.Block;
import java.util.List;
import java.util.Objects;

/** The time of a figure in a headline: that of the same figure in the text below. */
public final class Headlines {
  /** Claims below a headline that are looked through. */
  private static final int DEEP = 40;

  private Headlines() {}

  /**
   * Dates the figures of headlines that tell no time; what was taken to be of now is put right,
   * what had none is presumed.
   */
  public static void date(List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean untold = claim.period() == null || assumed(claim.period());
      if (untold && claim.isInHeading() && claim.value().number() != null) {
        Claim twin = below(claims, i);
        if (twin != null) {
          boolean told = claim.period() != null || twin.period() != null && alike(claim, twin);
          Period period = again(dated(claim, twin));
          claims.set(i, told ? claim.at(period, null) : claim.at(null, period));
        }
      }
    }
  }

  /** Whether a period stands nowhere in the text. */
  private static boolean assumed(Period period) {
    return period.span().length() == 0;
  }

  private static Period again(Period told) {
    return new Period(told.span(), told.start(), told.end(), told.grain(), Anchor.CONTEXT);
  }

  /** Whether a telling number measures the same by its name: 进出口 and 货物贸易进出口. */
  private static boolean alike(Claim head, Claim claim) {
    String one = head.topic().metric();
    String other = claim.topic().metric();
    return head.value().number().stripTrailingZeros().precision() > 1
        && !one.isEmpty()
        && !other.isEmpty()
        && (one.contains(other) || other.contains(one));
  }

  private static Claim below(List<Claim> claims, int at) {
    Claim head = claims.get(at);
    for (int i = at + 1; i < Math.min(claims.size(), at + DEEP); i++) {
      Claim claim = claims.get(i);
      boolean next = claim.isInHeading() && !claim.sentence().equals(head.sentence());
      if (next && head.sentence().block().kind() == Block.Kind.SUBHEAD) {
        return null;
      }
      if (!claim.isInHeading() && same(head, claim) && dated(head, claim) != null) {
        return claim;
      }
    }
    return null;
  }

  /** Its period; for a headline that tells none also the day that its own paragraph presumes. */
  private static Period dated(Claim head, Claim claim) {
    Period presumed = head.period() == null ? claim.presumed() : null;
    boolean day = presumed != null && presumed.grain() == Period.Grain.DAY;
    return claim.period() == null && day ? presumed : claim.period();
  }

  private static boolean same(Claim head, Claim claim) {
    return head.kind() == claim.kind()
        && claim.value().number() != null
        && head.value().number().compareTo(claim.value().number()) == 0
        && Objects.equals(head.value().unit(), claim.value().unit());
  }
}
