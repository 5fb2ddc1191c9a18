package hegao.triage;

import hegao.claim.Claim;
import hegao.claim.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is told beside some of the files: one side at least stands in one of these.
 *
 * @param files their paths
 */
record Beside(Set<String> files) {
  /** These findings, each with a claim of such a file first, where annotations are shown. */
  List<Finding> findings(List<Finding> all) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : all) {
      if (any(finding.claims())) {
        kept.add(turned(finding));
      }
    }
    return kept;
  }

  /** Whether one of these claims stands in such a file. */
  boolean any(List<Claim> claims) {
    for (Claim claim : claims) {
      if (stands(claim)) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(Claim claim) {
    return files.contains(claim.article().source().path());
  }

  /** What was published before comes first in nothing: nobody can mend it any more. */
  private Finding turned(Finding finding) {
    List<Claim> claims = new ArrayList<>(finding.claims());
    for (Claim claim : finding.claims()) {
      if (stands(claim) && !claim.article().source().archive()) {
        claims.remove(claim);
        claims.add(0, claim);
        return finding.about(claims);
      }
    }
    return finding;
  }
}
