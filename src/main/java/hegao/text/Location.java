package hegao.text;

/** A place in a file in the terms of its format; all numbers count from 1. */
public sealed interface Location {
  /**
   * A place in a file of lines: plain text, Markdown, HTML, comma-separated values.
   *
   * @param line number of the line in the file
   * @param column UTF-16 unit in that line
   */
  record InLine(int line, int column) implements Location {}

  /**
   * A place in a file of pages.
   *
   * @param page number of the page
   * @param line number of the line on that page, in reading order
   */
  record OnPage(int page, int line) implements Location {}

  /**
   * A place in a file of paragraphs.
   *
   * @param paragraph number of the paragraph, those of tables counted as well
   */
  record InParagraph(int paragraph) implements Location {}

  /**
   * A place in a workbook.
   *
   * @param sheet name of the sheet
   * @param cell such as {@code B7}
   */
  record InCell(String sheet, String cell) implements Location {}
}
