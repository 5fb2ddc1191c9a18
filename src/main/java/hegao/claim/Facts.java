package hegao.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * All that rules look at.
 *
 * @param claims single claims
 * @param pairs claims proposed for comparison, sorted
 * @param growths rates with their levels
 * @param breakdowns wholes with their parts
 * @param days dates printed with a day of the week
 * @param differences stated differences with their levels
 * @param multiples stated multiples with their levels
 * @param proportions stated shares with part and whole
 * @param sums wholes with lists of their parts
 * @param holders two holders of one place or office
 * @param years numbers of years beside the year they are counted from
 * @param oddities what is odd about claims for other reasons
 */
public record Facts(
    List<Claim> claims,
    List<Pair> pairs,
    List<Growth> growths,
    List<Breakdown> breakdowns,
    List<NamedDay> days,
    List<Difference> differences,
    List<Multiple> multiples,
    List<Proportion> proportions,
    List<Sum> sums,
    List<Holders> holders,
    List<YearCount> years,
    List<Oddity> oddities) {

  /** Facts without oddities. */
  public Facts(
      List<Claim> claims,
      List<Pair> pairs,
      List<Growth> growths,
      List<Breakdown> breakdowns,
      List<NamedDay> days,
      List<Difference> differences,
      List<Multiple> multiples,
      List<Proportion> proportions,
      List<Sum> sums,
      List<Holders> holders,
      List<YearCount> years) {
    this(
        claims,
        pairs,
        growths,
        breakdowns,
        days,
        differences,
        multiples,
        proportions,
        sums,
        holders,
        years,
        List.of());
  }

  /** These facts and more oddities. */
  public Facts with(List<Oddity> more) {
    List<Oddity> all = new ArrayList<>(oddities);
    all.addAll(more);
    return new Facts(
        claims,
        pairs,
        growths,
        breakdowns,
        days,
        differences,
        multiples,
        proportions,
        sums,
        holders,
        years,
        List.copyOf(all));
  }

  /** Facts of the usual kinds only. */
  public Facts(
      List<Claim> claims,
      List<Pair> pairs,
      List<Growth> growths,
      List<Breakdown> breakdowns,
      List<NamedDay> days) {
    this(
        claims,
        pairs,
        growths,
        breakdowns,
        days,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
