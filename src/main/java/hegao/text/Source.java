package hegao.text;

/**
 * One file as it was read.
 *
 * @param path as the user named it, folders joined with {@code /}
 * @param text the decoded text, without a byte order mark
 * @param sha256 hexadecimal digest of the bytes
 * @param metadata what stands outside the text
 */
public record Source(String path, String text, String sha256, Metadata metadata) {}
