package hegao.align;

import hegao.align.oddity.Keepers;
import hegao.align.oddity.Oddities;
import hegao.align.oddity.OldFigures;
import hegao.align.reckoning.Differences;
import hegao.align.reckoning.Parts;
import hegao.align.reckoning.Proportions;
import hegao.align.reckoning.Rates;
import hegao.align.reckoning.Steps;
import hegao.align.reckoning.Steps.Step;
import hegao.align.reckoning.Sums;
import hegao.align.reckoning.Years;
import hegao.align.telling.Passage;
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
