package hegao.cli;

import hegao.claim.Oddity;
import hegao.judge.Judge;
import hegao.proof.Proof;
import hegao.text.Article;
import java.util.ArrayList;
import java.util.List;

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
}
