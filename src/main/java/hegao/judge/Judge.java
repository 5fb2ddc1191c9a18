package hegao.judge;

import hegao.claim.Facts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;

/** Judges aligned claims by rules; the only door to Drools. Immutable and safe for threads. */
public final class Judge {
  private final RuleBase models;
  private final KieBase base;
  private final Map<String, Rule> rules;

  private Judge(RuleBase models) {
    this.models = models;
    this.base = models.without(Set.of());
    this.rules = RuleBase.declared(base);
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

  /** All rules, by id. */
  public Collection<Rule> rules() {
    return rules.values();
  }

  /**
   * Judges facts. A rule that throws, or does not come to an end, is left out and named among the
   * failures; the others are judged again without it.
   */
  public Verdict judge(Facts facts) {
    List<List<Object>> blocks = Blocks.of(facts);
    Set<String> failed = new LinkedHashSet<>();
    List<RuleFailure> failures = new ArrayList<>();
    KieBase current = base;
    while (true) {
      Notebook notebook = new Notebook(rules);
      RuleFailure failure = Session.run(current, blocks, notebook);
      if (failure == null) {
        return verdict(notebook, facts, failures);
      }
      failures.add(failure);
      if (!rules.containsKey(failure.rule()) || !failed.add(failure.rule())) {
        return verdict(notebook, facts, failures);
      }
      current = models.without(failed);
    }
  }

  private Verdict verdict(Notebook notebook, Facts facts, List<RuleFailure> failures) {
    return new Verdict(
        Links.of(Grouping.of(notebook.told(), rules), facts.claims()), List.copyOf(failures));
  }
}
