package hegao.report.page;

/**
 * What is inlined in the page.
 *
 * @param style the style sheet
 * @param script the script
 * @param policy content of the Content-Security-Policy
 */
public record Assets(String style, String script, String policy) {}
