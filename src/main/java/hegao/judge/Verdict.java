package hegao.judge;

import hegao.claim.Finding;
import java.util.List;

/**
 * What the rules say.
 *
 * @param findings heaviest first, then by place
 * @param failures rules that could not be carried through; with one of these a run is incomplete
 */
public record Verdict(List<Finding> findings, List<RuleFailure> failures) {}
