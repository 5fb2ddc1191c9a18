package hegao.report;

import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Pair;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.report.page.Summary;
import hegao.text.Article;
import hegao.text.Published;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        dates(),
        alone(),
        Visible.of(Places.folder(report.sources())),
        report.unread().stream()
            .map(
                unread ->
                    new Summary.Unreadable(Visible.of(unread.path()), Visible.of(unread.reason())))
            .toList(),
        notices());
  }

  private long count(Severity severity) {
    return report.findings().stream().filter(found -> found.severity() == severity).count();
  }

  /** A run with gaps is never clean: what was not read can hide anything. */
  private String level() {
    Severity heaviest =
        report.findings().stream()
            .map(Finding::severity)
            .max(Severity::compareTo)
            .orElse(Severity.NOTE);
    if (heaviest == Severity.NOTE && !report.unread().isEmpty()) {
      return Quotes.code(Severity.WARNING);
    }
    return report.findings().isEmpty() ? "clean" : Quotes.code(heaviest);
  }

  private String verdict() {
    int gaps = report.unread().size();
    return gaps == 0
        ? found()
        : words.of("verdict.gaps", found(), words.of("verdict.unread", Figures.grouped(gaps)));
  }

  private String found() {
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    if (errors > 0 && warnings == 0) {
      return words.of("verdict.onlyErrors", errors);
    }
    if (errors > 0) {
      return words.of("verdict.errors", errors, warnings);
    }
    return warnings > 0 ? words.of("verdict.warnings", warnings) : words.of("verdict.clean");
  }

  private List<Summary.Tile> tiles() {
    Report.Coverage coverage = report.coverage();
    return List.of(
        tile("tile.files", report.files()),
        tile("tile.stories", report.checked().size()),
        tile("tile.numbers", coverage.numbers()),
        tile("tile.claims", coverage.claims()),
        tile("tile.compared", coverage.compared()),
        tile("tile.alone", coverage.claims() - coverage.compared()),
        tile("tile.agreeing", report.corroborations().size()),
        tile("tile.unread", report.unread().size()));
  }

  /** What else there is to know, the archive first. */
  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (report.archived() > 0) {
      notices.add(words.of("text.archive", Figures.grouped(report.archived())).strip());
    }
    for (Notice notice : report.notices()) {
      notices.add(Telling.of(notice, words));
    }
    return notices;
  }

  private Summary.Tile tile(String key, int number) {
    return new Summary.Tile(words.of(key), Figures.grouped(number));
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

  /** How many dates were found in which way. */
  private String dates() {
    Map<Published.Origin, Integer> origins = new EnumMap<>(Published.Origin.class);
    report.checked().forEach(a -> origins.merge(a.published().origin(), 1, Integer::sum));
    return origins.entrySet().stream()
        .map(
            origin ->
                words.of(
                    "html.many", words.of(origin.getKey()), Figures.grouped(origin.getValue())))
        .collect(Collectors.joining(words.of("html.comma")));
  }

  /** Why claims were not compared: nothing like them, or only what is something else. */
  private String alone() {
    int alone = report.coverage().claims() - report.coverage().compared();
    Set<String> alike = new HashSet<>();
    Set<String> compared = new HashSet<>();
    report.findings().forEach(f -> f.claims().forEach(c -> compared.add(c.id())));
    report.corroborations().forEach(f -> f.claims().forEach(c -> compared.add(c.id())));
    for (Pair pair : report.pairs()) {
      alike.add(pair.a().id());
      alike.add(pair.b().id());
    }
    report.claims().stream()
        .filter(claim -> claim.article().source().archive())
        .forEach(claim -> alike.remove(claim.id()));
    alike.removeAll(compared);
    int other = Math.min(alike.size(), alone);
    return alone == 0
        ? ""
        : words.of(
            "html.alone",
            Figures.grouped(alone),
            Figures.grouped(alone - other),
            Figures.grouped(other));
  }

  private String weight() {
    int weight = report.findings().stream().mapToInt(Weights::of).sum();
    int characters = 0;
    for (Article article : report.checked()) {
      characters += article.text().codePointCount(0, article.text().length());
    }
    if (weight == 0 || characters == 0) {
      return "";
    }
    String rate = Figures.tenths(weight * 10_000.0 / characters);
    return words.of("html.weight", weight, Figures.grouped(characters), rate);
  }
}
