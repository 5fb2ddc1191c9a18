package hegao.cli;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Oddity;
import hegao.judge.Judge;
import hegao.proof.Proof;
import hegao.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the bare text of articles shows, as far as some rule asks for it. */
final class Proofs {
  private static final String WORDING = "wording";

  private Proofs() {}

  /**
   * Oddities of the text, their claims numbered.
   *
   * @param used number of ids that are taken
   */
  static List<Oddity> of(List<Article> articles, Judge judge, int used) {
    List<Oddity> odd = new ArrayList<>(Proof.dates(articles));
    if (judge.rules().stream().anyMatch(rule -> rule.family().equals(WORDING))) {
      odd.addAll(Proof.wordings(articles));
    }
    return Numbered.odd(odd, used);
  }

  /** Claims that findings point at and that are not among {@code claims}, each once. */
  static List<Claim> missing(List<Claim> claims, List<Finding> findings) {
    Set<String> known = new HashSet<>();
    claims.forEach(claim -> known.add(claim.id()));
    return findings.stream()
        .flatMap(finding -> finding.claims().stream())
        .filter(claim -> known.add(claim.id()))
        .sorted(Comparator.comparing(Claim::id))
        .toList();
  }
}
