package hegao.claim;

import java.util.List;

/**
 * Something odd about claims that was found before judging; each rule picks its sort.
 *
 * @param sort what is odd
 * @param claims the claims concerned, one or more, those that the message names first
 * @param told what an editor reads, plain Chinese, neutral
 * @param arithmetic the sum that was done, or null
 * @param kinship SAME when the claims surely belong together, else NEAR
 */
public record Oddity(
    Odd sort, List<Claim> claims, String told, String arithmetic, Kinship kinship) {}
