package hegao.report;

import hegao.claim.Finding;
import hegao.claim.Kinship;
import hegao.claim.Pair;
import hegao.claim.Report;
import hegao.report.page.Card;
import hegao.report.page.Lookalike;
import hegao.report.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the page out of a report. */
final class Pages {
  /** Look-alikes shown; there can be a great many. */
  private static final int LOOKALIKES = 100;

  private final Report report;
  private final Words words;
  private final RulePages pages;
  private final Quotes quotes;

  Pages(Report report, Words words, RulePages pages) {
    this.report = report;
    this.words = words;
    this.pages = pages;
    this.quotes = new Quotes(words, new Places(Places.folder(report.sources())));
  }

  Page page() {
    Map<String, String> found = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      found.computeIfAbsent(finding.rule(), rule -> pages.of(rule).orElse(""));
    }
    found.values().removeIf(String::isEmpty);
    Map<Finding, String> anchors = Cards.anchors(report.findings());
    List<Card> cards = new ArrayList<>();
    for (Finding finding : report.findings()) {
      cards.add(
          Cards.of(
              finding, anchors.get(finding), found.containsKey(finding.rule()), quotes, words));
    }
    return new Page(
        words,
        Bundle.assets(),
        new Summaries(report, words).summary(),
        cards,
        new Curves(quotes).of(report.claims()),
        new Stories(report, anchors, quotes, words).all(),
        lookalikes(),
        RulePaper.of(found));
  }

  private List<Lookalike> lookalikes() {
    return report.pairs().stream()
        .filter(pair -> pair.kinship() == Kinship.OTHER)
        .sorted(Comparator.comparingDouble(Pair::confidence).reversed())
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
