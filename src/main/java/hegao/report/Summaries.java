package hegao.report;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Kind;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.report.page.Summary;
import hegao.text.Article;
import hegao.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the top of the page. */
final class Summaries {
  private final Report report;
  private final Words words;

  Summaries(Report report, Words words) {
    this.report = report;
    this.words = words;
  }

  Summary summary() {
    return new Summary(
        Version.NUMBER,
        verdict(),
        level(),
        tiles(),
        tallies(),
        weight(),
        Visible.of(Places.folder(report.sources())),
        report.unread().stream()
            .map(
                unread ->
                    new Summary.Unreadable(Visible.of(unread.path()), Visible.of(unread.reason())))
            .toList());
  }

  private long count(Severity severity) {
    return report.findings().stream().filter(found -> found.severity() == severity).count();
  }

  private String level() {
    return report.findings().stream()
        .map(Finding::severity)
        .max(Severity::compareTo)
        .map(Quotes::code)
        .orElse("clean");
  }

  private String verdict() {
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    if (errors > 0) {
      return words.of("verdict.errors", errors, warnings);
    }
    return warnings > 0 ? words.of("verdict.warnings", warnings) : words.of("verdict.clean");
  }

  private List<Summary.Tile> tiles() {
    Report.Coverage coverage = report.coverage();
    return List.of(
        tile("tile.files", report.sources().size()),
        tile("tile.stories", report.articles().size()),
        tile("tile.numbers", coverage.numbers()),
        tile("tile.claims", coverage.claims()),
        tile("tile.compared", coverage.compared()),
        tile("tile.alone", coverage.claims() - coverage.compared()),
        tile("tile.agreeing", report.corroborations().size()),
        tile("tile.unread", report.unread().size()));
  }

  private Summary.Tile tile(String key, int number) {
    return new Summary.Tile(words.of(key), String.format(Locale.ROOT, "%,d", number));
  }

  private List<Summary.Tally> tallies() {
    List<Summary.Tally> tallies = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      List<Finding> found =
          report.findings().stream().filter(each -> each.relation() == relation).toList();
      if (!found.isEmpty()) {
        tallies.add(
            new Summary.Tally(
                Quotes.code(relation),
                words.of(relation),
                words.of("meaning." + relation.name()),
                Quotes.code(found.get(0).severity()),
                found.size()));
      }
    }
    return tallies;
  }

  /** 报纸编校差错率: a factual error counts 1; in a headline, of a name or of a date, 2. */
  private String weight() {
    int weight = 0;
    for (Finding finding : report.findings()) {
      if (finding.relation() == Relation.CONTRADICTION) {
        weight += finding.claims().stream().anyMatch(Summaries::isGrave) ? 2 : 1;
      }
    }
    int characters = 0;
    for (Article article : report.articles()) {
      characters += article.text().codePointCount(0, article.text().length());
    }
    if (weight == 0 || characters == 0) {
      return "";
    }
    String rate = String.format(Locale.ROOT, "%.1f", weight * 10_000.0 / characters);
    return words.of("html.weight", weight, String.format(Locale.ROOT, "%,d", characters), rate);
  }

  private static boolean isGrave(Claim claim) {
    return claim.kind() == Kind.DATE
        || claim.kind() == Kind.POST
        || claim.sentence().block().kind() == Block.Kind.HEADLINE;
  }
}
