package hegao.judge;

import hegao.claim.Facts;
import hegao.claim.Finding;
import hegao.claim.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.kie.api.KieBase;

/** Judges aligned claims by rules; the only door to Drools. Immutable and safe for threads. */
public final class Judge {
  private final RuleBase models;
  private final KieBase base;
  private final Map<String, Rule> rules;

  private final Set<String> leftOut;

  private Judge(RuleBase models) {
    this.models = models;
    this.leftOut = Set.of();
    this.base = models.without(leftOut);
    this.rules = RuleBase.declared(base);
  }

  private Judge(RuleBase models, Set<String> leftOut, Map<String, Rule> rules) {
    this.models = models;
    this.leftOut = leftOut;
    this.base = models.without(leftOut);
    this.rules = rules;
  }

  /**
   * The shipped rules, which were compiled when the program was built. Takes a tenth of a second or
   * two, best spent in a thread of its own while articles are read.
   */
  public static Judge shipped() {
    Judge judge = new Judge(RuleBase.baked());
    // An empty session loads what the first real one would wait for.
    Session.run(judge.base, List.of(List.of()), new Notebook(judge.rules));
    return judge;
  }

  /**
   * The shipped rules and an editor's own, which are compiled now.
   *
   * @param folders each with {@code family/defect.drl} files
   * @throws BrokenRules when a rule cannot be used; it names file, line and cause
   */
  public static Judge with(List<Path> folders) {
    List<RuleFile> files = RuleFolder.read(folders);
    Judge shipped = shipped();
    List<RuleError> errors = new ArrayList<>();
    for (RuleFile file : files) {
      if (shipped.rules.containsKey(file.rule().id())) {
        errors.add(new RuleError(file.shown(), 0, "规则重名：“" + file.rule().id() + "”是随程序来的规则"));
      }
    }
    if (!errors.isEmpty()) {
      throw new BrokenRules(errors);
    }
    return new Judge(shipped.models.with(RuleCompiler.compile(files)));
  }

  /**
   * Some of these rules, some of them weighed otherwise.
   *
   * @param wanted whether a rule is to judge
   * @param weight the severity of its findings
   */
  public Judge chosen(Predicate<Rule> wanted, Function<Rule, Severity> weight) {
    Map<String, Rule> kept = new TreeMap<>();
    Set<String> out = new HashSet<>(leftOut);
    for (Rule rule : rules.values()) {
      if (wanted.test(rule)) {
        kept.put(rule.id(), rule.weighed(weight.apply(rule)));
      } else {
        out.add(rule.id());
      }
    }
    return new Judge(models, out, kept);
  }

  /** All rules, by id. */
  public Collection<Rule> rules() {
    return rules.values();
  }

  /**
   * Judges facts. A rule that throws, or does not come to an end, is left out and named among the
   * failures; the others are judged again without it.
   */
  public Verdict judge(Facts facts) {
    return judge(facts, UnaryOperator.identity());
  }

  /**
   * Judges facts, as {@link #judge(Facts)} does.
   *
   * @param names the lasting name of a file by its path, of which fingerprints are made
   */
  public Verdict judge(Facts facts, UnaryOperator<String> names) {
    List<List<Object>> blocks = Blocks.of(facts);
    Set<String> failed = new LinkedHashSet<>(leftOut);
    List<RuleFailure> failures = new ArrayList<>();
    KieBase current = base;
    while (true) {
      Notebook notebook = new Notebook(rules);
      RuleFailure failure = Session.run(current, blocks, notebook);
      if (failure == null) {
        return verdict(Grouping.of(notebook.told(), rules, names), facts, failures);
      }
      failures.add(failure);
      if (!rules.containsKey(failure.rule()) || !failed.add(failure.rule())) {
        return verdict(Grouping.of(notebook.told(), rules, names), facts, failures);
      }
      current = models.without(failed);
    }
  }

  private static Verdict verdict(List<Finding> findings, Facts facts, List<RuleFailure> failures) {
    return new Verdict(Links.of(findings, facts.claims()), List.copyOf(failures));
  }
}
