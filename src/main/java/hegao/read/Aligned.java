package hegao.read;

/** Finds the characters of a piece of text in its markup, past escapes and entities. */
final class Aligned {
  private static final int LONGEST_ENTITY = 40;

  private Aligned() {}

  /**
   * For each character of {@code words} its index in {@code markup}, which wrote them between
   * {@code from} and {@code to}.
   */
  static int[] origins(String words, String markup, int from, int to) {
    int[] origins = new int[words.length()];
    int at = from;
    for (int i = 0; i < origins.length; i++) {
      char c = words.charAt(i);
      if (at < to && markup.charAt(at) == '\\' && c != '\\' && at + 1 < to) {
        at++;
      }
      origins[i] = Math.min(at, Math.max(from, to - 1));
      boolean plain = at < to && (markup.charAt(at) == c && !entity(words, i, markup, at, to));
      if (plain || at >= to || markup.charAt(at) != '&') {
        at = skipBreak(c, markup, at, to);
      } else if (!Character.isHighSurrogate(c)) {
        at = entityEnd(markup, at, to);
      }
    }
    return origins;
  }

  /** A carriage return and a line feed may have become one character. */
  private static int skipBreak(char c, String markup, int at, int to) {
    boolean pair = c == '\n' && at + 1 < to && markup.startsWith("\r\n", at);
    return Math.min(to, at + (pair ? 2 : 1));
  }

  /** Whether an ampersand at {@code at} begins an entity that stands for an ampersand. */
  private static boolean entity(String words, int i, String markup, int at, int to) {
    if (markup.charAt(at) != '&') {
      return false;
    }
    int end = entityEnd(markup, at, to);
    return end > at + 2 && !words.startsWith(markup.substring(at, Math.min(end, at + 4)), i);
  }

  private static int entityEnd(String markup, int at, int to) {
    int last = Math.min(to, at + LONGEST_ENTITY);
    for (int end = at; end < last; end++) {
      if (markup.charAt(end) == ';') {
        return end + 1;
      }
    }
    return at + 1;
  }
}
