package hegao.triage;

import hegao.claim.Claim;
import hegao.claim.Finding;
import hegao.claim.Notice;
import hegao.claim.Report;
import hegao.claim.Suppression;
import hegao.text.Location;
import hegao.text.Nearest;
import hegao.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Sets findings aside where an article itself says so, and tells what is wrong with that. */
public final class Inline {
  private Inline() {}

  /**
   * The report with such findings set aside.
   *
   * @param rules ids of all rules, asked for only when an article names one
   * @param judged whether all rules have judged, so that a comment without effect is stale
   */
  public static Report apply(Report report, Supplier<Set<String>> rules, boolean judged) {
    List<Directive> directives = new ArrayList<>();
    for (Source source : report.sources()) {
      directives.addAll(Directives.in(source));
    }
    if (directives.isEmpty()) {
      return report;
    }
    List<Notice> notices = new ArrayList<>(report.notices());
    Set<String> known = rules.get();
    Set<String> old = old(report);
    directives.removeIf(d -> faulty(d, known, old.contains(d.path()) ? none() : notices));
    Set<String> used = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      Finding one = finding;
      for (Directive directive : directives) {
        if (concerns(directive, finding)) {
          used.add(directive.place() + finding.rule());
          Suppression.Kind kind = Suppression.Kind.INLINE;
          one = finding.suppressed(new Suppression(kind, directive.reason(), null, null));
        }
      }
      findings.add(one);
    }
    if (judged) {
      directives.removeIf(directive -> old.contains(directive.path()));
      directives.forEach(directive -> stale(directive, used, notices));
    }
    return report.with(findings).noting(notices);
  }

  /** Files whose mistakes are not told: nobody mends what was published before. */
  private static Set<String> old(Report report) {
    Set<String> old = new HashSet<>();
    for (Source source : report.sources()) {
      if (source.archive()) {
        old.add(source.path());
      }
    }
    return old;
  }

  private static List<Notice> none() {
    return new ArrayList<>();
  }

  private static boolean faulty(Directive directive, Set<String> known, List<Notice> notices) {
    String place = directive.place();
    if (directive.rules().isEmpty()) {
      notices.add(new Notice(Notice.Kind.INLINE_NO_RULE, place, List.of()));
      return true;
    }
    int before = notices.size();
    for (String rule : directive.rules()) {
      if (!known.contains(rule)) {
        List<String> details = List.of(rule, Nearest.to(rule, known));
        notices.add(new Notice(Notice.Kind.INLINE_UNKNOWN, place, details));
      }
    }
    if (directive.reason().isEmpty()) {
      List<String> details = List.of(String.join("、", directive.rules()));
      notices.add(new Notice(Notice.Kind.INLINE_NO_REASON, place, details));
    }
    return notices.size() > before;
  }

  private static boolean concerns(Directive directive, Finding finding) {
    return directive.rules().contains(finding.rule())
        && finding.claims().stream().anyMatch(claim -> stands(claim, directive));
  }

  private static boolean stands(Claim claim, Directive directive) {
    Source source = claim.article().source();
    return source.path().equals(directive.path())
        && source.at(claim.place().start()) instanceof Location.InLine at
        && at.line() == directive.target();
  }

  private static void stale(Directive directive, Set<String> used, List<Notice> notices) {
    for (String rule : directive.rules()) {
      if (!used.contains(directive.place() + rule)) {
        notices.add(new Notice(Notice.Kind.INLINE_STALE, directive.place(), List.of(rule)));
      }
    }
  }
}
