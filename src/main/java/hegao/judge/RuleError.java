package hegao.judge;

/**
 * A mistake in a rule file.
 *
 * @param file the file as the user named it
 * @param line its line, from 1; 0 when it belongs to no line
 * @param cause what is wrong, one line of Chinese
 */
public record RuleError(String file, int line, String cause) {
  /** One line for the terminal: {@code 文件:行: 原因}. */
  public String message() {
    return line > 0 ? file + ":" + line + ": " + cause : file + ": " + cause;
  }
}
