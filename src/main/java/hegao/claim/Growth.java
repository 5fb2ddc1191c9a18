package hegao.claim;

/**
 * A rate of change with the two levels it speaks of.
 *
 * @param rate the written rate, in percent
 * @param before level of the base period
 * @param after level of the later period
 */
public record Growth(Claim rate, Claim before, Claim after) {}
