package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Kind;
import hegao.claim.Relation;
import hegao.text.Block;

/** 报纸编校差错率计算方法: a factual error counts 1; in a headline, of a name or of a date, 2. */
final class Weights {
  private Weights() {}

  /** What the finding counts; 0 for what is no certain error. */
  static int of(Finding finding) {
    if (finding.relation() != Relation.CONTRADICTION) {
      return 0;
    }
    return cause(finding).isEmpty() ? 1 : 2;
  }

  /** Why it counts double: the key of the words for it; empty when it does not. */
  static String cause(Finding finding) {
    for (Claim claim : finding.claims()) {
      if (claim.sentence().block().kind() == Block.Kind.HEADLINE) {
        return "weight.headline";
      }
    }
    for (Claim claim : finding.claims()) {
      if (claim.kind() == Kind.POST || claim.kind() == Kind.DATE) {
        return claim.kind() == Kind.POST ? "weight.name" : "weight.date";
      }
    }
    return "";
  }

  /** {@code 2（标题）}; empty for what is no certain error. */
  static String label(Finding finding, Words words) {
    int weight = of(finding);
    String cause = cause(finding);
    return weight == 0
        ? ""
        : cause.isEmpty() ? String.valueOf(weight) : words.of("weight.double", words.of(cause));
  }
}
