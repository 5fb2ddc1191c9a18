package hegao.text;

/**
 * Something that could not be read or checked.
 *
 * @param path the file
 * @param reason why, in Chinese
 * @param absent whether it was named but is not there or holds nothing: a mistake of the caller
 */
public record Unread(String path, String reason, boolean absent) {
  /** Something that is there and could not be read or checked. */
  public Unread(String path, String reason) {
    this(path, reason, false);
  }
}
