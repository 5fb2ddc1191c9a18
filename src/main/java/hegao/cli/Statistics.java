package hegao.cli;

import hegao.claim.Finding;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.report.Words;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts over a report: what was found, how much was read, how long each stage took. */
final class Statistics {
  private static final int WIDEST = 60;

  private final Report report;
  private final Map<Stage, Duration> times;
  private final Words words;

  Statistics(Report report, Map<Stage, Duration> times, Words words) {
    this.report = report;
    this.times = times;
    this.words = words;
  }

  /** Writes one table after the other, each with its name. */
  void write(PrintWriter out) {
    table(out, "statistics.relations", relations());
    table(out, "statistics.rules", rules());
    table(out, "statistics.coverage", coverage());
    table(out, "statistics.times", stages());
  }

  private void table(PrintWriter out, String name, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      out.println(words.of(name));
      Columns.of(rows, WIDEST).lines().forEach(line -> out.println("  " + line));
    }
  }

  private List<List<String>> relations() {
    Map<Relation, List<Finding>> found =
        report.findings().stream()
            .filter(finding -> finding.suppressed() == null)
            .collect(Collectors.groupingBy(Finding::relation, TreeMap::new, Collectors.toList()));
    return rows(found, words::of);
  }

  private List<List<String>> rules() {
    Map<String, List<Finding>> found =
        report.findings().stream()
            .filter(finding -> finding.suppressed() == null)
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    return rows(found, rule -> rule);
  }

  /** The most frequent first. */
  private <K> List<List<String>> rows(Map<K, List<Finding>> found, Function<K, String> name) {
    return found.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .map(
            entry ->
                List.of(
                    name.apply(entry.getKey()),
                    words.of(entry.getValue().get(0).severity()),
                    Integer.toString(entry.getValue().size())))
        .toList();
  }

  private List<List<String>> coverage() {
    Report.Coverage coverage = report.coverage();
    return List.of(
        List.of(words.of("tile.numbers"), Integer.toString(coverage.numbers()), ""),
        share("tile.claims", coverage.claims(), coverage.numbers()),
        share("tile.compared", coverage.compared(), coverage.claims()));
  }

  private List<String> share(String name, int part, int whole) {
    String percent = whole == 0 ? "" : String.format(Locale.ROOT, "%.0f%%", 100.0 * part / whole);
    return List.of(words.of(name), Integer.toString(part), percent);
  }

  private List<List<String>> stages() {
    List<List<String>> rows = new ArrayList<>();
    times.forEach((stage, time) -> rows.add(List.of(words.of(stage), seconds(time))));
    Duration all = times.values().stream().reduce(Duration.ZERO, Duration::plus);
    rows.add(List.of(words.of("statistics.all"), seconds(all)));
    return rows;
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }
}
