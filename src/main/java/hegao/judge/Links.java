package hegao.judge;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Kind;
import hegao.claim.Relation;
import hegao.claim.Topic;
import hegao.mention.PeriodNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees findings together: a figure that belongs to another year, a slip that breaks a sum too. */
final class Links {
  private record Figure(Kind kind, Topic topic, BigDecimal number) {
    static Figure of(Claim claim) {
      BigDecimal number = claim.value().number();
      return new Figure(
          claim.kind(), claim.topic(), number == null ? null : number.stripTrailingZeros());
    }
  }

  private Links() {}

  /** The same findings, with causes and reasons that show only when all are known. */
  static List<Finding> of(List<Finding> findings, List<Claim> claims) {
    if (findings.isEmpty()) {
      return findings;
    }
    Map<Figure, List<Claim>> figures = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.value().number() != null && claim.period() != null) {
        figures.computeIfAbsent(Figure.of(claim), k -> new ArrayList<>()).add(claim);
      }
    }
    Set<String> disputed = new HashSet<>();
    findings.stream()
        .filter(Links::isLevel)
        .flatMap(f -> f.claims().stream())
        .forEach(c -> disputed.add(c.id()));
    return findings.stream().map(f -> linked(f, figures, disputed)).toList();
  }

  private static Finding linked(
      Finding finding, Map<Figure, List<Claim>> figures, Set<String> disputed) {
    if (finding.relation() != Relation.CONTRADICTION
        && finding.relation() != Relation.NEEDS_REVIEW) {
      return finding;
    }
    String cause = finding.cause() == null ? year(finding, figures) : finding.cause();
    List<String> reasons = new ArrayList<>(finding.reasons());
    if (!isLevel(finding)) {
      finding.claims().stream()
          .filter(c -> disputed.contains(c.id()))
          .findFirst()
          .ifPresent(c -> reasons.add("其中" + Places.written(c) + "另有不一致，可能由此引起"));
    }
    return new Finding(
        finding.id(),
        finding.rule(),
        finding.relation(),
        finding.severity(),
        finding.title(),
        finding.claims(),
        finding.message(),
        finding.arithmetic(),
        cause,
        finding.confidence(),
        List.copyOf(reasons));
  }

  private static boolean isLevel(Finding finding) {
    return finding.rule().startsWith("same-topic-");
  }

  /** Whether one of two figures that disagree is told elsewhere of another period. */
  private static String year(Finding finding, Map<Figure, List<Claim>> figures) {
    if (!isLevel(finding)) {
      return null;
    }
    for (Claim claim : finding.claims()) {
      for (Claim other : figures.getOrDefault(Figure.of(claim), List.of())) {
        if (claim.period() != null && !claim.period().sameDays(other.period())) {
          return "年份错位（"
              + PeriodNames.of(other.period())
              + "正是"
              + Amounts.show(other.value())
              + "）";
        }
      }
    }
    return null;
  }
}
