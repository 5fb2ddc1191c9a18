package hegao.align;

import hegao.claim.Claim;
import hegao.claim.Growth;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Pair;
import hegao.claim.Timing;
import hegao.mention.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins rates of change with the two levels they speak of. */
final class Rates {
  private Rates() {}

  /** Rates whose topic has a level in the rate's period and one a year before. */
  static List<Growth> of(List<Claim> claims, List<Pair> pairs) {
    Map<String, List<Claim>> rates = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.kind() == Kind.GROWTH
          && claim.period() != null
          && claim.modality() == Modality.ACTUAL) {
        rates
            .computeIfAbsent(
                claim.topic().subject() + "/" + claim.topic().metric(), k -> new ArrayList<>())
            .add(claim);
      }
    }
    List<Growth> growths = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.kinship() != Kinship.SAME || pair.timing() != Timing.DIFFERENT || !pair.isActual()) {
        continue;
      }
      Claim before = pair.a();
      Claim after = pair.b();
      if (before.kind() != Kind.QUANTITY || !yearBefore(before.period(), after.period())) {
        continue;
      }
      for (Claim rate :
          rates.getOrDefault(after.topic().subject() + "/" + after.topic().metric(), List.of())) {
        if (rate.period().sameDays(after.period()) && yearly(rate)) {
          growths.add(new Growth(rate, before, after));
        }
      }
    }
    return growths;
  }

  /** Whether the sentence of the rate names another base than the year before. */
  private static boolean yearly(Claim rate) {
    String sentence = rate.sentence().span().in(rate.article().text());
    return !sentence.contains("环比")
        && !sentence.contains("年均")
        && !sentence.contains("较年初")
        && !sentence.contains("比年初");
  }

  private static boolean yearBefore(Period before, Period after) {
    if (before == null || after == null || before.asOf() != after.asOf()) {
      return false;
    }
    boolean ends =
        before.end().getYear() + 1 == after.end().getYear()
            && before.end().getMonth() == after.end().getMonth();
    return ends && (before.asOf() || before.start().plusYears(1).equals(after.start()));
  }
}
