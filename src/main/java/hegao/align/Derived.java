package hegao.align;

import hegao.align.Steps.Step;
import hegao.claim.Claim;
import hegao.claim.Facts;
import hegao.claim.NamedDay;
import hegao.claim.Pair;
import java.util.List;

/** Assembles what the rules look at. */
final class Derived {
  private Derived() {}

  /** The facts that follow from claims, told in passages, and the pairs among them. */
  static Facts facts(
      List<Claim> claims, List<Passage> passages, List<Pair> proposed, List<NamedDay> days) {
    OldFigures.Result old = OldFigures.of(proposed);
    List<Pair> pairs = old.pairs();
    List<Step> steps = Steps.of(passages, pairs);
    Facts facts =
        new Facts(
            claims,
            pairs,
            Rates.of(claims, pairs, steps),
            Parts.of(passages),
            days,
            Differences.of(steps),
            Differences.multiples(steps),
            Proportions.of(passages),
            Sums.of(passages),
            Keepers.of(claims),
            Years.of(passages));
    return facts.with(old.odd()).with(Oddities.of(claims, passages, pairs));
  }
}
