package hegao.judge;

import hegao.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of a rule: its documentation and its test.
 *
 * @param rule id of the rule
 * @param title its headline
 * @param summary its first paragraph
 * @param examples in the order of the page
 */
public record Page(String rule, String title, String summary, List<Example> examples) {
  /** What an example is there for. */
  public enum Section {
    /** The rule must fire and touch the evidence. */
    REPORTED("应报"),
    /** The rule must be silent, and no other rule may see a contradiction. */
    SILENT("不报"),
    /** A known miss: the rule is silent as yet. */
    MISSED("尚未能报");

    private final String heading;

    Section(String heading) {
      this.heading = heading;
    }

    /** The heading of the section. */
    public String heading() {
      return heading;
    }
  }

  /**
   * One example.
   *
   * @param section what it is there for
   * @param line its first line on the page, from 1
   * @param articles one or more
   */
  public record Example(Section section, int line, List<ExampleArticle> articles) {}

  /**
   * An article of an example.
   *
   * @param path a file name for it, unique in the example
   * @param text its text, paragraphs on lines of their own, without marks
   * @param published its date, if the example gives one
   * @param home its home place, if the example gives one
   * @param evidence spans of the text that were marked 【…】
   */
  public record ExampleArticle(
      String path,
      String text,
      Optional<LocalDate> published,
      Optional<String> home,
      List<Span> evidence) {}
}
