package hegao.split;

/** What single characters and line ends tell. */
final class Marks {
  private static final String CLOSERS = "”’\"'」』）)】》〉]";
  private static final String TERMINALS = "。！？!?…；;：:．｡";

  private Marks() {}

  static boolean breaksLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** Spaces of every width, and characters that show nothing. */
  static boolean space(char c) {
    return c == ' '
        || c == '\u3000'
        || c == '\t'
        || !han(c) && (Character.isSpaceChar(c) || unseen(c));
  }

  /** Control characters and zero-width characters. */
  static boolean unseen(char c) {
    return (Character.isISOControl(c) && c != '\t')
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  static boolean han(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
  }

  static boolean digit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** Index after the digits that begin at {@code from}, {@code most} at most. */
  static int digits(String text, int from, int most) {
    int i = from;
    while (i < text.length() && i - from < most && digit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u024F');
  }

  static boolean closer(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Whether a sentence, or the introduction of a list, ends at the end of {@code text}. */
  static boolean closed(CharSequence text) {
    int last = text.length() - 1;
    while (last >= 0 && (closer(text.charAt(last)) || space(text.charAt(last)))) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    char c = text.charAt(last);
    boolean dot = c == '.' && last > 0 && han(text.charAt(last - 1));
    return dot || TERMINALS.indexOf(c) >= 0;
  }

  /** Whether a quote or bracket opened in {@code text} is still open at its end. */
  static boolean unbalanced(CharSequence text) {
    int depth = 0;
    int straight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("“‘（(《「『【".indexOf(c) >= 0) {
        depth++;
      } else if ("”’）)》」』】".indexOf(c) >= 0) {
        depth--;
      } else if (c == '"') {
        straight++;
      }
    }
    return depth != 0 || straight % 2 == 1;
  }
}
