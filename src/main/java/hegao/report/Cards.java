package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.mention.Period;
import hegao.report.page.Card;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the cards of findings. */
final class Cards {
  private Cards() {}

  /** An anchor for each finding: its id, numbered where two would be alike. */
  static Map<Finding, String> anchors(List<Finding> findings) {
    Map<Finding, String> anchors = new IdentityHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Finding finding : findings) {
      String anchor = "f-" + finding.id();
      for (int i = 2; !taken.add(anchor); i++) {
        anchor = "f-" + finding.id() + "-" + i;
      }
      anchors.put(finding, anchor);
    }
    return anchors;
  }

  static Card of(Finding finding, String anchor, boolean documented, Quotes quotes, Words words) {
    return new Card(
        finding.id(),
        anchor,
        Quotes.code(finding.severity()),
        Quotes.code(finding.relation()),
        words.of(finding.relation()),
        finding.title(),
        finding.rule(),
        documented,
        Visible.of(finding.message()),
        quotes.of(finding.claims()),
        finding.arithmetic() == null ? null : Visible.of(finding.arithmetic()),
        finding.cause() == null ? null : Visible.of(finding.cause()),
        words.of(confidence(finding.confidence())),
        reasons(finding, words),
        finding.claims().stream()
            .map(claim -> claim.article().id())
            .distinct()
            .collect(Collectors.joining(" ")));
  }

  private static String confidence(double confidence) {
    return confidence >= 0.8 ? "sure.high" : confidence >= 0.5 ? "sure.middling" : "sure.low";
  }

  /** What the comparison rests on, dates that were guessed included. */
  private static List<String> reasons(Finding finding, Words words) {
    List<String> reasons = new ArrayList<>();
    finding.reasons().forEach(reason -> reasons.add(Visible.of(reason)));
    if (finding.claims().stream().anyMatch(Cards::restsOnGuess)) {
      reasons.add(words.of("html.guessed"));
    }
    return reasons;
  }

  private static boolean restsOnGuess(Claim claim) {
    return claim.period() != null
        && claim.period().anchor() == Period.Anchor.PUBLICATION
        && claim.article().published().inferred();
  }
}
