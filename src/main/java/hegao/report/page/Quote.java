package hegao.report.page;

import java.util.List;

/**
 * A sentence with one claim or more.
 *
 * @param mark id of the first claim's mark in the article
 * @param marks ids of all its claims, parted by spaces
 * @param pieces the sentence, its values told apart
 * @param facts what the values are, in order
 * @param headline of the article
 * @param place path and line
 * @param published publication date and how it was found
 */
public record Quote(
    String mark,
    String marks,
    List<Piece> pieces,
    List<Fact> facts,
    String headline,
    String place,
    String published) {

  /**
   * A piece of the sentence.
   *
   * @param text the characters
   * @param value whether it is a value in question
   */
  public record Piece(String text, boolean value) {
    /** Whether it is a value so short that it should not be broken. */
    public boolean whole() {
      return text.length() < 10;
    }
  }

  /**
   * How a value is understood.
   *
   * @param value as written
   * @param topic subject and metric
   * @param period when, resolved
   * @param modality how it is meant
   * @param range values that may be meant
   */
  public record Fact(String value, String topic, String period, String modality, String range) {}
}
