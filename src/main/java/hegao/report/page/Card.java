package hegao.report.page;

import java.util.List;

/**
 * A finding.
 *
 * @param id of the finding
 * @param anchor id in the page
 * @param level severity in lower case
 * @param relation code of the relation
 * @param label name of the relation
 * @param title title of the rule
 * @param rule id of the rule
 * @param documented whether the rule's page is in the report
 * @param message what an editor reads
 * @param quotes the claims in their sentences
 * @param arithmetic the sum, or null
 * @param cause a likely cause, or null
 * @param confidence in words
 * @param reasons what the comparison rests on
 * @param stories ids of the articles concerned, parted by spaces
 */
public record Card(
    String id,
    String anchor,
    String level,
    String relation,
    String label,
    String title,
    String rule,
    boolean documented,
    String message,
    List<Quote> quotes,
    String arithmetic,
    String cause,
    String confidence,
    List<String> reasons,
    String stories) {}
