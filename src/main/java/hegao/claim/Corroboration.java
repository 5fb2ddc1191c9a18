package hegao.claim;

import java.util.List;

/**
 * Claims in different places that agree.
 *
 * @param claims two or more
 */
public record Corroboration(List<Claim> claims) {}
