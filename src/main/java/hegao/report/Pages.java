package hegao.report;

import hegao.claim.Finding;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Report;
import hegao.report.page.Card;
import hegao.report.page.Curve;
import hegao.report.page.Lookalike;
import hegao.report.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the page out of a report. */
final class Pages {
  /** Look-alikes shown; there can be a great many. */
  private static final int LOOKALIKES = 20;

  private final Report report;
  private final Words words;
  private final RulePages pages;
  private final Quotes quotes;

  Pages(Report report, Words words, RulePages pages) {
    this.report = report;
    this.words = words;
    this.pages = pages;
    this.quotes = new Quotes(words, new Places(Places.folder(report.sources()), words));
  }

  Page page() {
    RuleNames rules = RuleNames.of(report.findings(), pages);
    Map<Finding, String> anchors = Cards.anchors(report.findings());
    List<Card> cards = new ArrayList<>();
    List<Card> aside = new ArrayList<>();
    List<Finding> standing = new ArrayList<>();
    for (Finding finding : report.findings()) {
      Card card = Cards.of(finding, anchors.get(finding), rules, quotes, words);
      (finding.suppressed() == null ? cards : aside).add(card);
      if (finding.suppressed() == null) {
        standing.add(finding);
      }
    }
    Report shown = report.with(standing);
    List<Curve> curves = new Curves(quotes).of(report.claims());
    return new Page(
        words,
        Bundle.assets(),
        new Summaries(shown, words).summary(),
        cards,
        aside,
        rules.labels(words),
        curves,
        Curves.topics(report.claims()) - curves.size(),
        new Stories(shown, anchors, quotes, words).all(),
        lookalikes(),
        RulePaper.of(rules.papers()));
  }

  /** The closest pairs that are something else, each claim with its closest. */
  private List<Lookalike> lookalikes() {
    Set<String> seen = new HashSet<>();
    return report.pairs().stream()
        .filter(pair -> pair.kinship() == Kinship.OTHER)
        .sorted(Comparator.comparingDouble(Pair::confidence).reversed())
        .filter(pair -> seen.add(pair.a().id()) | seen.add(pair.b().id()))
        .limit(LOOKALIKES)
        .map(
            pair ->
                new Lookalike(
                    quotes.of(pair.a()),
                    quotes.of(pair.b()),
                    pair.reasons().stream().map(Visible::of).toList()))
        .toList();
  }
}
