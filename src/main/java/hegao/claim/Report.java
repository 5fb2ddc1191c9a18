package hegao.claim;

import hegao.text.Article;
import hegao.text.Source;
import hegao.text.Unread;
import java.util.ArrayList;
import java.util.List;

/**
 * All that one run has found; what every output format is written from.
 *
 * @param sources files read, by path
 * @param articles their stories, in reading order
 * @param claims in order of place
 * @param findings heaviest first
 * @param corroborations claims that agree
 * @param pairs pairs that look alike, compared or not, with the reasons
 * @param unread what could not be read
 * @param coverage how much was checked
 * @param notices what else the user should know of this run
 */
public record Report(
    List<Source> sources,
    List<Article> articles,
    List<Claim> claims,
    List<Finding> findings,
    List<Corroboration> corroborations,
    List<Pair> pairs,
    List<Unread> unread,
    Coverage coverage,
    List<Notice> notices) {

  /** A report with nothing else to know. */
  public Report(
      List<Source> sources,
      List<Article> articles,
      List<Claim> claims,
      List<Finding> findings,
      List<Corroboration> corroborations,
      List<Pair> pairs,
      List<Unread> unread,
      Coverage coverage) {
    this(sources, articles, claims, findings, corroborations, pairs, unread, coverage, List.of());
  }

  /** The same report with these findings. */
  public Report with(List<Finding> others) {
    return new Report(
        sources, articles, claims, others, corroborations, pairs, unread, coverage, notices);
  }

  /** The same report with these findings, agreements and look-alikes. */
  public Report with(List<Finding> found, List<Corroboration> agreeing, List<Pair> alike) {
    return new Report(sources, articles, claims, found, agreeing, alike, unread, coverage, notices);
  }

  /** The same report of these stories and claims. */
  public Report of(List<Article> stories, List<Claim> told) {
    return new Report(
        sources, stories, told, findings, corroborations, pairs, unread, coverage, notices);
  }

  /** The same report with these notices. */
  public Report noting(List<Notice> others) {
    return new Report(
        sources, articles, claims, findings, corroborations, pairs, unread, coverage, others);
  }

  /** Number of files that were published before and served as evidence. */
  public int archived() {
    int archived = 0;
    for (Source source : sources) {
      archived += source.archive() ? 1 : 0;
    }
    return archived;
  }

  /** Number of files that were checked. */
  public int files() {
    return sources.size() - archived();
  }

  /** The stories that were checked. */
  public List<Article> checked() {
    List<Article> checked = new ArrayList<>();
    for (Article article : articles) {
      if (!article.source().archive()) {
        checked.add(article);
      }
    }
    return checked;
  }

  /**
   * How much was checked, without what served as evidence.
   *
   * @param numbers numbers read
   * @param claims claims made
   * @param compared claims that stand in at least one comparison
   */
  public record Coverage(int numbers, int claims, int compared) {}
}
