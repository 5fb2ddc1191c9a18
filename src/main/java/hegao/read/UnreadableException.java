package hegao.read;

/** A file whose bytes are no text; the message says why, in Chinese. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
