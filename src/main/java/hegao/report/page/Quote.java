package hegao.report.page;

/**
 * A claim in its sentence.
 *
 * @param mark id of the claim's mark in the article
 * @param before words of the sentence before the value
 * @param value the value as written
 * @param after words behind it
 * @param modality code: actual, forecast, target
 * @param topic subject and metric
 * @param period when, resolved
 * @param range values that may be meant
 * @param headline of the article
 * @param place path and line
 * @param published publication date and how it was found
 */
public record Quote(
    String mark,
    String before,
    String value,
    String after,
    Labelled modality,
    String topic,
    String period,
    String range,
    String headline,
    String place,
    String published) {}
