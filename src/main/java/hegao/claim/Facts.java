package hegao.claim;

import java.util.List;

/**
 * All that rules look at.
 *
 * @param claims single claims
 * @param pairs claims proposed for comparison, sorted
 * @param growths rates with their levels
 * @param breakdowns wholes with their parts
 * @param days dates printed with a day of the week
 */
public record Facts(
    List<Claim> claims,
    List<Pair> pairs,
    List<Growth> growths,
    List<Breakdown> breakdowns,
    List<NamedDay> days) {}
