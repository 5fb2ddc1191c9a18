package hegao.triage;

import hegao.claim.Claim;
import hegao.claim.Corroboration;
import hegao.claim.Finding;
import hegao.claim.Pair;
import hegao.claim.Report;
import hegao.text.Article;
import hegao.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps what was published before to what it is for: to be evidence beside what is checked. */
public final class Archive {
  private Archive() {}

  /**
   * The report without what stands in the archive alone: findings, agreements, pairs, and stories
   * that nothing refers to, which would be most of the report. The files stay, as evidence.
   */
  public static Report settle(Report report) {
    if (report.archived() == 0) {
      return report;
    }
    Beside checked = checked(report);
    List<Finding> findings = checked.findings(report.findings());
    List<Corroboration> agreeing = new ArrayList<>();
    for (Corroboration one : report.corroborations()) {
      if (checked.any(one.claims())) {
        agreeing.add(one);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : report.pairs()) {
      if (checked.any(List.of(pair.a(), pair.b()))) {
        pairs.add(pair);
      }
    }
    Set<String> stories = stories(findings, agreeing, pairs);
    return report
        .of(told(report, stories), claims(report, stories))
        .with(findings, agreeing, pairs);
  }

  /** The findings that are not told of the archive alone. */
  public static List<Finding> findings(Report report) {
    return report.archived() == 0 ? report.findings() : checked(report).findings(report.findings());
  }

  private static Beside checked(Report report) {
    Set<String> files = new HashSet<>();
    for (Source source : report.sources()) {
      if (!source.archive()) {
        files.add(source.path());
      }
    }
    return new Beside(files);
  }

  /** Ids of the stories that something refers to. */
  private static Set<String> stories(
      List<Finding> findings, List<Corroboration> agreeing, List<Pair> pairs) {
    Set<String> stories = new HashSet<>();
    findings.forEach(one -> add(one.claims(), stories));
    agreeing.forEach(one -> add(one.claims(), stories));
    pairs.forEach(one -> add(List.of(one.a(), one.b()), stories));
    return stories;
  }

  private static void add(List<Claim> claims, Set<String> stories) {
    claims.forEach(claim -> stories.add(claim.article().id()));
  }

  private static List<Article> told(Report report, Set<String> stories) {
    List<Article> told = new ArrayList<>(report.articles());
    told.removeIf(story -> story.source().archive() && !stories.contains(story.id()));
    return told;
  }

  private static List<Claim> claims(Report report, Set<String> stories) {
    List<Claim> told = new ArrayList<>(report.claims());
    told.removeIf(
        claim -> claim.article().source().archive() && !stories.contains(claim.article().id()));
    return told;
  }
}
