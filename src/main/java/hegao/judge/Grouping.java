package hegao.judge;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Makes one finding of all that a rule tells about one disagreement. */
final class Grouping {
  /** What is told of the archive alone comes last: a finding is about what is checked. */
  private static final Comparator<Told> SUREST =
      Comparator.comparingDouble((Told t) -> t.old() ? 1 : -t.confidence())
          .thenComparing(t -> t.claims().get(0), Places.ORDER)
          .thenComparing(t -> t.claims().get(t.claims().size() - 1), Places.ORDER)
          .thenComparing(Told::message);

  private static final Comparator<Finding> HEAVIEST =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::relation)
          .thenComparing(Grouping::firstPlace, Places.ORDER)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::id);

  private static final int NAMED = 4;

  private Grouping() {}

  /** Findings in their order, each with an id of its own. */
  static List<Finding> of(List<Told> told, Map<String, Rule> rules, UnaryOperator<String> names) {
    TreeMap<String, List<Told>> groups = new TreeMap<>();
    for (Told one : told) {
      groups.computeIfAbsent(one.rule() + "|" + one.key(), k -> new ArrayList<>()).add(one);
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Told> group : joined(groups.values(), rules)) {
      group.sort(SUREST);
      findings.add(finding(group, rules.get(group.get(0).rule()), names));
    }
    findings.sort(HEAVIEST);
    return distinctIds(findings);
  }

  /** What changes over time is told as one series, whichever of its figures name the subject. */
  private static List<List<Told>> joined(Collection<List<Told>> groups, Map<String, Rule> rules) {
    Map<String, List<List<Told>>> series = new TreeMap<>();
    List<List<Told>> out = new ArrayList<>();
    for (List<Told> group : groups) {
      String rule = group.get(0).rule();
      if (rules.get(rule).relation() == Relation.CHANGE_OVER_TIME) {
        series.computeIfAbsent(rule, k -> new ArrayList<>()).add(group);
      } else {
        out.add(group);
      }
    }
    series.values().forEach(s -> out.addAll(Chains.of(s)));
    return out;
  }

  private static Finding finding(List<Told> group, Rule rule, UnaryOperator<String> names) {
    Told best = group.get(0);
    List<Claim> rest = rest(group, best.claims());
    List<Claim> claims = new ArrayList<>(best.claims());
    claims.addAll(rest);
    boolean series = rule.relation() == Relation.CHANGE_OVER_TIME && Series.is(claims);
    if (series) {
      claims.sort(Series.ORDER);
    }
    return new Finding(
        Fingerprint.of(rule.id(), claims, names),
        rule.id(),
        rule.relation(),
        rule.severity(),
        rule.title(),
        List.copyOf(claims),
        series ? Series.message(claims) : best.message() + also(rest),
        series ? Series.arithmetic(claims) : best.arithmetic(),
        best.cause(),
        best.confidence(),
        best.reasons());
  }

  /** Claims of a group other than those that stand first, by place; told apart by their ids. */
  private static List<Claim> rest(List<Told> group, List<Claim> first) {
    Set<String> seen = new HashSet<>();
    first.forEach(c -> seen.add(c.id()));
    return group.stream()
        .flatMap(t -> t.claims().stream())
        .filter(c -> seen.add(c.id()))
        .sorted(Places.ORDER)
        .toList();
  }

  private static String also(List<Claim> rest) {
    if (rest.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("另有").append(rest.size()).append("处相关：");
    for (int i = 0; i < Math.min(NAMED, rest.size()); i++) {
      Claim claim = rest.get(i);
      text.append(i == 0 ? "" : "、").append(Places.article(claim)).append(Places.written(claim));
    }
    return text.append(rest.size() > NAMED ? "等。" : "。").toString();
  }

  private static Claim firstPlace(Finding finding) {
    return finding.claims().stream().min(Places.ORDER).orElseThrow();
  }

  /** A disagreement printed twice over in one file would give one id twice. */
  private static List<Finding> distinctIds(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> out = new ArrayList<>();
    for (Finding f : findings) {
      int count = seen.merge(f.id(), 1, Integer::sum);
      out.add(
          count == 1
              ? f
              : new Finding(
                  f.id() + "-" + count,
                  f.rule(),
                  f.relation(),
                  f.severity(),
                  f.title(),
                  f.claims(),
                  f.message(),
                  f.arithmetic(),
                  f.cause(),
                  f.confidence(),
                  f.reasons()));
    }
    return out;
  }
}
