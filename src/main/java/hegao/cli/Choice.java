package hegao.cli;

import hegao.claim.Severity;
import hegao.judge.Judge;
import hegao.judge.Rule;
import hegao.report.Visible;
import hegao.report.Words;
import hegao.settings.Key;
import hegao.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** Options that say which rules judge and how they weigh. */
final class Choice {
  @Option(
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      description = "只用这些规则或规则类（hegao rules 列出全部），逗号隔开，如 level,share。")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      split = ",",
      description = "不用这些规则或规则类，逗号隔开；先选后减。")
  private List<String> ignore = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "RULE=LEVEL",
      split = ",",
      description = "改某条规则或某类的轻重，如 event-on-two-days=note；可多次给出。")
  private List<String> severities = new ArrayList<>();

  /**
   * The rules that are asked for, out of all.
   *
   * @throws Refusal for a wrong level, and for a name that no rule or family has
   */
  UnaryOperator<Judge> of(RuleShelf shelf, Common common, Words words) {
    return of(shelf, common, words, isPipeline(System.getenv("CI")));
  }

  /** Whether a value of the variable {@code CI} says that nobody is looking. */
  static boolean isPipeline(String value) {
    return value != null && !value.isBlank() && !value.equals("false") && !value.equals("0");
  }

  /** The same; in a pipeline some rules must be asked for by name. */
  UnaryOperator<Judge> of(RuleShelf shelf, Common common, Words words, boolean pipeline) {
    Map<String, Severity> levels = new HashMap<>();
    for (String entry : severities) {
      int split = entry.lastIndexOf('=');
      levels.put(entry.substring(0, Math.max(split, 0)), level(entry, split, words));
    }
    if (select.isEmpty() && ignore.isEmpty() && levels.isEmpty() && !pipeline) {
      return judge -> judge;
    }
    if (!select.isEmpty() || !ignore.isEmpty() || !levels.isEmpty()) {
      Set<String> names = shelf.names();
      select.forEach(name -> known(name, names, common.at(Key.SELECT, name), words));
      ignore.forEach(name -> known(name, names, common.at(Key.IGNORE, name), words));
      levels.keySet().forEach(n -> known(n, names, common.at(Key.SEVERITY, n), words));
    }
    return judge -> judge.chosen(r -> wanted(r, pipeline, levels), rule -> weight(rule, levels));
  }

  /** Whether no rule is left out. */
  boolean isAll() {
    return select.isEmpty() && ignore.isEmpty();
  }

  private boolean wanted(Rule rule, boolean pipeline, Map<String, Severity> levels) {
    boolean asked =
        names(select, rule) || levels.containsKey(rule.id()) || levels.containsKey(rule.family());
    boolean silent = pipeline && rule.asked() && !asked;
    return (select.isEmpty() || names(select, rule)) && !names(ignore, rule) && !silent;
  }

  private static boolean names(List<String> names, Rule rule) {
    return names.contains(rule.id()) || names.contains(rule.family());
  }

  /** The level of a rule: its own, else that of its family, else the one it is written with. */
  private static Severity weight(Rule rule, Map<String, Severity> levels) {
    Severity family = levels.getOrDefault(rule.family(), rule.severity());
    return levels.getOrDefault(rule.id(), family);
  }

  private static Severity level(String entry, int split, Words words) {
    return switch (split < 1 ? "" : entry.substring(split + 1)) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      case "note" -> Severity.NOTE;
      default -> throw new Refusal(words.of("cli.severity", entry));
    };
  }

  private static void known(String name, Set<String> names, String place, Words words) {
    if (!names.contains(name)) {
      String nearest = Nearest.to(name, names);
      throw new Refusal(place + words.of("cli.unknownRule", Visible.of(name), nearest));
    }
  }
}
