package hegao.report.page;

import hegao.report.Words;
import java.util.List;

/**
 * All that the HTML report shows, ready for its template.
 *
 * @param words interface words
 * @param assets style, script and the policy that admits nothing else
 * @param summary what was checked and found
 * @param cards the findings, heaviest first
 * @param curves figures over time
 * @param stories the articles with their claims marked
 * @param lookalikes pairs that were not compared
 * @param rules pages of the rules that found something
 */
public record Page(
    Words words,
    Assets assets,
    Summary summary,
    List<Card> cards,
    List<Curve> curves,
    List<Story> stories,
    List<Lookalike> lookalikes,
    List<RulePage> rules) {}
