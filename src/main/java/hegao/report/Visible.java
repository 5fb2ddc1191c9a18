package hegao.report;

/**
 * Makes characters visible that would steer a terminal, turn the order of a line, or not show at
 * all: an article is data, also where it tries to be more.
 */
public final class Visible {
  private Visible() {}

  /** {@code text} with each such character as {@code ‹U+202E›}; line feeds and tabs as spaces. */
  public static String of(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean odd = !isPlain(c) && (isOdd(c) || isLone(text, i));
      if (odd && out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (out != null) {
        out.append(odd ? shown(c) : c);
      }
    }
    return out == null ? text : out.toString();
  }

  private static String shown(char c) {
    return c == '\n' || c == '\t' || c == '\r' ? " " : String.format("‹U+%04X›", (int) c);
  }

  /** What nearly all characters are, told at once. */
  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0x7F || c >= 0x2070 && c < Character.MIN_SURROGATE;
  }

  private static boolean isOdd(char c) {
    return c < 0x20
        || c >= 0x7F && c < 0xA0
        || c == 0x061C
        || c >= 0x200B && c <= 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0xFEFF
        || c >= 0xFFF9 && c <= 0xFFFB
        || c >= 0xFFFE;
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
