package hegao.report;

/**
 * The place of a claim in its file, for the formats of other programs.
 *
 * @param path of the file, as the user named it
 * @param region lines and columns; null in a file that has none (PDF, Word, a workbook)
 * @param told the place in the reader's words where there are no lines, else empty
 */
record Spot(String path, Region region, String told) {
  /**
   * A stretch of a file of lines; all numbers count from 1, ends are exclusive in columns.
   *
   * @param line first line
   * @param column first UTF-16 unit in it
   * @param endLine last line
   * @param endColumn UTF-16 unit behind the last
   * @param byteColumn first byte in the first line, in UTF-8
   * @param endByteColumn byte behind the last
   */
  record Region(
      int line, int column, int endLine, int endColumn, int byteColumn, int endByteColumn) {}

  /** The line, or 1 where the file has none: every such program wants one. */
  int line() {
    return region == null ? 1 : region.line();
  }

  /** The place in words before {@code message}, where lines do not tell it. */
  String before(String message) {
    return told.isEmpty() ? message : told + "：" + message;
  }
}
