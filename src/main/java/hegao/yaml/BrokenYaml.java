package hegao.yaml;

/** A YAML file that cannot be used, and why. */
public final class BrokenYaml extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final Cause cause;
  private final String detail;

  /** Why; the interface has words for each. */
  public enum Cause {
    SYNTAX,
    TAB,
    ENCODING,
    TOO_LARGE,
    TOO_DEEP,
    ALIAS,
    TAG,
    DUPLICATE,
    KEY,
    SECOND_DOCUMENT
  }

  BrokenYaml(int line, Cause cause, String detail) {
    super(cause + " " + detail);
    this.line = line;
    this.cause = cause;
    this.detail = detail;
  }

  /** The line, from 1; 0 for the file as a whole. */
  public int line() {
    return line;
  }

  public Cause cause() {
    return cause;
  }

  /** The key, the character or the words of the parser that it is about; may be empty. */
  public String detail() {
    return detail;
  }
}
