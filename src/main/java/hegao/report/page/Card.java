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
 * @param family family of the rule, or empty
 * @param documented whether the rule's page is in the report
 * @param message what an editor reads
 * @param quotes the claims in their sentences, as many as stand side by side
 * @param further the other claims, in brief
 * @param arithmetic the sum, or null
 * @param cause a likely cause, or null
 * @param confidence in words
 * @param reasons what the comparison rests on
 * @param weight what it counts after the regulator's method, or empty
 * @param aside why and by whom it is set aside, or null
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
    String family,
    boolean documented,
    String message,
    List<Quote> quotes,
    List<Quote> further,
    String arithmetic,
    String cause,
    String confidence,
    List<String> reasons,
    String weight,
    String aside,
    String stories) {}
