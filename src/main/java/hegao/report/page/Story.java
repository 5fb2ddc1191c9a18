package hegao.report.page;

import java.util.List;

/**
 * An article with its claims marked.
 *
 * @param id of the article
 * @param headline its headline, or a stand-in
 * @param path its file
 * @param published publication date, or a dash
 * @param origin how the date was found
 * @param findings how many findings concern it
 * @param worst severity of the heaviest, or empty
 * @param paragraphs its text
 * @param rows its claims; empty in a report of very many, where the script lists them
 * @param claims how many it makes
 */
public record Story(
    String id,
    String headline,
    String path,
    String published,
    String origin,
    int findings,
    String worst,
    List<Paragraph> paragraphs,
    List<Row> rows,
    int claims) {

  /**
   * A paragraph.
   *
   * @param kind lower-case role
   * @param pieces its text in pieces
   */
  public record Paragraph(String kind, List<Piece> pieces) {}

  /**
   * A piece of text.
   *
   * @param text the characters
   * @param mark what is marked here, or null
   */
  public record Piece(String text, Mark mark) {}

  /**
   * The mark of a claim.
   *
   * @param id of the claim
   * @param style classes
   * @param hint subject, metric, period
   */
  public record Mark(String id, String style, String hint) {}

  /**
   * A claim in the list of the article.
   *
   * @param id of the claim
   * @param mark id of the mark that shows it
   * @param value as written
   * @param topic subject and metric
   * @param period when
   * @param modality how it is meant
   * @param partners findings it stands in
   */
  public record Row(
      String id,
      String mark,
      String value,
      String topic,
      String period,
      Labelled modality,
      List<Partner> partners) {}

  /**
   * A finding that a claim stands in.
   *
   * @param anchor of its card
   * @param level its severity
   * @param label its relation
   */
  public record Partner(String anchor, String level, String label) {}
}
