package hegao.judge;

import hegao.claim.Breakdown;
import hegao.claim.Claim;
import hegao.claim.Difference;
import hegao.claim.Findings;
import hegao.claim.Growth;
import hegao.claim.Holders;
import hegao.claim.Multiple;
import hegao.claim.NamedDay;
import hegao.claim.Oddity;
import hegao.claim.Pair;
import hegao.claim.Proportion;
import hegao.claim.Sum;
import hegao.claim.YearCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes down what rules report during one run. */
final class Notebook implements Findings {
  private final Map<String, Rule> rules;
  private final List<Told> told = new ArrayList<>();

  Notebook(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /** An empty one for the same rules. */
  Notebook blank() {
    return new Notebook(rules);
  }

  List<Told> told() {
    return told;
  }

  @Override
  public void report(String rule, Pair pair) {
    told.add(PairWording.of(rules.get(rule), pair));
  }

  @Override
  public void report(String rule, Growth growth) {
    told.add(FactWording.of(rules.get(rule), growth));
  }

  @Override
  public void report(String rule, Breakdown breakdown) {
    told.add(FactWording.of(rules.get(rule), breakdown));
  }

  @Override
  public void report(String rule, NamedDay day) {
    told.add(FactWording.of(rules.get(rule), day));
  }

  @Override
  public void report(String rule, Difference difference) {
    told.add(SumWording.of(rules.get(rule), difference));
  }

  @Override
  public void report(String rule, Multiple multiple) {
    told.add(SumWording.of(rules.get(rule), multiple));
  }

  @Override
  public void report(String rule, Proportion proportion) {
    told.add(SumWording.of(rules.get(rule), proportion));
  }

  @Override
  public void report(String rule, Sum sum) {
    told.add(SumWording.of(rules.get(rule), sum));
  }

  @Override
  public void report(String rule, Holders holders) {
    told.add(SumWording.of(rules.get(rule), holders));
  }

  @Override
  public void report(String rule, YearCount years) {
    told.add(FactWording.of(rules.get(rule), years));
  }

  @Override
  public void report(String rule, Oddity oddity) {
    told.add(FactWording.of(rules.get(rule), oddity));
  }

  @Override
  public void report(String rule, Claim claim) {
    told.add(FactWording.of(rules.get(rule), claim));
  }

  @Override
  public void report(String rule, String message, Claim... claims) {
    String key = message;
    told.add(new Told(rule, key, List.of(claims), message, null, null, 0.8, List.of()));
  }
}
