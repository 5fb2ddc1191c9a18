package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Relation;
import hegao.claim.Suppression;
import hegao.mention.Period;
import hegao.report.page.Card;
import hegao.report.page.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the cards of findings. */
final class Cards {
  /** Quotes that stand side by side; of a larger group the others follow in brief. */
  private static final int BESIDE = 4;

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

  static Card of(Finding finding, String anchor, RuleNames rules, Quotes quotes, Words words) {
    List<Quote> all = quotes.of(told(finding));
    int beside = all.size() > BESIDE + 1 ? BESIDE : all.size();
    return new Card(
        finding.id(),
        anchor,
        Quotes.code(finding.severity()),
        Quotes.code(finding.relation()),
        words.of(finding.relation()),
        finding.title(),
        finding.rule(),
        rules.family(finding.rule()),
        rules.documented(finding.rule()),
        Visible.of(finding.message()),
        all.subList(0, beside),
        all.subList(beside, all.size()),
        finding.arithmetic() == null ? null : Visible.of(finding.arithmetic()),
        finding.cause() == null ? null : Visible.of(finding.cause()),
        words.of(confidence(finding.confidence())),
        reasons(finding, words),
        Weights.label(finding, words),
        aside(finding.suppressed(), words),
        finding.claims().stream()
            .map(claim -> claim.article().id())
            .distinct()
            .collect(Collectors.joining(" ")));
  }

  /** The claims as they are shown: in the order of time, where it is time that parts them. */
  private static List<Claim> told(Finding finding) {
    boolean timed =
        finding.relation() == Relation.CHANGE_OVER_TIME
            && finding.claims().stream().allMatch(claim -> claim.dated() != null);
    return timed
        ? finding.claims().stream().sorted(Comparator.comparing(c -> c.dated().end())).toList()
        : finding.claims();
  }

  /** Reason, author and date of a finding that is set aside; null for one that stands. */
  private static String aside(Suppression why, Words words) {
    if (why == null) {
      return null;
    }
    String by =
        Stream.of(why.author(), why.date())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining("，"));
    return Visible.of(by.isEmpty() ? why.reason() : words.of("html.aside", why.reason(), by));
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
