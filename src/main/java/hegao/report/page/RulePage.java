package hegao.report.page;

import java.util.List;

/**
 * The documentation of a rule.
 *
 * @param id of the rule
 * @param title its title
 * @param parts its text
 */
public record RulePage(String id, String title, List<Part> parts) {
  /**
   * A part of the text.
   *
   * @param kind h, p or pre
   * @param text the characters
   */
  public record Part(String kind, String text) {}
}
