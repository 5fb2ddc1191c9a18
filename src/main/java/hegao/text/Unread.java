package hegao.text;

/**
 * Something that could not be read or checked.
 *
 * @param path the file
 * @param reason why, in Chinese
 */
public record Unread(String path, String reason) {}
