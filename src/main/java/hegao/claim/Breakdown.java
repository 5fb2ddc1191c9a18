package hegao.claim;

/**
 * A whole and one of its parts, for the same period.
 *
 * @param whole the larger
 * @param part what is within it (其中…)
 */
public record Breakdown(Claim whole, Claim part) {}
