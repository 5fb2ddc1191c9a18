package hegao.report.page;

import hegao.report.Words;
import java.util.List;
import java.util.SortedMap;

/**
 * All that the HTML report shows, ready for its template.
 *
 * @param words interface words
 * @param assets style, script and the policy that admits nothing else
 * @param summary what was checked and found
 * @param cards the findings, heaviest first
 * @param aside findings set aside, heaviest first
 * @param families names of the rules' families by their codes
 * @param curves figures over time
 * @param undrawn further topics with several figures
 * @param stories the articles with their claims marked
 * @param lookalikes pairs that were not compared
 * @param rules pages of the rules that found something
 */
public record Page(
    Words words,
    Assets assets,
    Summary summary,
    List<Card> cards,
    List<Card> aside,
    SortedMap<String, String> families,
    List<Curve> curves,
    int undrawn,
    List<Story> stories,
    List<Lookalike> lookalikes,
    List<RulePage> rules) {
  /** Cards that stand in the page; the others wait until the script shows them. */
  private static final int SHOWN = 200;

  /** Articles up to which the top lists each of them. */
  private static final int INDEXED = 100;

  /** The cards that are there without a script. */
  public List<Card> shown() {
    return cards.subList(0, Math.min(SHOWN, cards.size()));
  }

  /** The cards that wait. */
  public List<Card> waiting() {
    return cards.subList(shown().size(), cards.size());
  }

  /** Whether the top lists the articles. */
  public boolean indexed() {
    return stories.size() <= INDEXED;
  }
}
