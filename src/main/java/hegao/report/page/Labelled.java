package hegao.report.page;

/**
 * A code for the style sheet with its name for the reader.
 *
 * @param code lower case
 * @param label as read
 */
public record Labelled(String code, String label) {}
