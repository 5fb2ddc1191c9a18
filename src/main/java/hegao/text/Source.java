package hegao.text;

/**
 * One file as it was read.
 *
 * @param path as the user named it, folders joined with {@code /}; a file inside a zip follows the
 *     name of the zip and {@code !/}
 * @param text the decoded text, without a byte order mark; of a format that is not text (PDF, Word,
 *     a workbook) the text taken out of it
 * @param sha256 hexadecimal digest of the bytes
 * @param metadata what stands outside the text
 * @param page what of the text is to be read, in simplified characters and free of the format's
 *     markup, with the way back to {@code text}
 * @param locations where the characters of {@code text} stand in the file
 * @param archive whether it was published before and serves as evidence, not to be checked itself
 */
public record Source(
    String path,
    String text,
    String sha256,
    Metadata metadata,
    Mended page,
    Locations locations,
    boolean archive) {

  /** A file that is to be checked. */
  public Source(
      String path, String text, String sha256, Metadata metadata, Mended page, Locations at) {
    this(path, text, sha256, metadata, page, at, false);
  }

  /** A file of plain text. */
  public Source(String path, String text, String sha256, Metadata metadata) {
    this(path, text, sha256, metadata, Mended.verbatim(text), Locations.lines(text));
  }

  /** The same as one of the archive. */
  public Source archived() {
    return new Source(path, text, sha256, metadata, page, locations, true);
  }

  /** Where the character at a UTF-16 index of the text stands in the file. */
  public Location at(int index) {
    return locations.at(index);
  }

  /** The sum of its bytes tells a file well enough, and at once. */
  @Override
  public int hashCode() {
    return sha256.hashCode();
  }
}
