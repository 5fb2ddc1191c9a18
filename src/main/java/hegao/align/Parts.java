package hegao.align;

import hegao.claim.Breakdown;
import hegao.claim.Claim;
import hegao.claim.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds parts that the text itself puts under a whole: 254万辆，其中新能源汽车95.3万辆. */
final class Parts {
  private Parts() {}

  /** Wholes with their parts. */
  static List<Breakdown> of(List<Claim> claims) {
    List<Breakdown> found = new ArrayList<>();
    for (int i = 1; i < claims.size(); i++) {
      Claim part = claims.get(i);
      if (part.kind() != Kind.QUANTITY) {
        continue;
      }
      Claim whole = before(claims, i);
      if (whole != null && led(whole, part)) {
        found.add(new Breakdown(whole, part));
      }
    }
    return found;
  }

  private static Claim before(List<Claim> claims, int i) {
    Claim part = claims.get(i);
    for (int k = i - 1; k >= 0; k--) {
      Claim claim = claims.get(k);
      if (claim.article() != part.article() || !claim.sentence().equals(part.sentence())) {
        return null;
      }
      if (claim.kind() == Kind.QUANTITY) {
        boolean sameUnit = claim.topic().measure().equals(part.topic().measure());
        return sameUnit && samePeriod(claim, part) ? claim : null;
      }
    }
    return null;
  }

  private static boolean samePeriod(Claim a, Claim b) {
    return a.period() == null
        ? b.period() == null
        : b.period() != null && a.period().sameDays(b.period());
  }

  private static boolean led(Claim whole, Claim part) {
    String between = part.article().text().substring(whole.span().end(), part.span().start());
    return between.contains("其中") && !between.contains("。") && !between.contains("；");
  }
}
