package hegao.report;

/** Words of articles in Markdown, where they must stay words: no markup, link or mention. */
final class MarkdownText {
  /** Parts what a server would make into a link or call a person by; it is not shown. */
  private static final String APART = "<!-- -->";

  private static final String MARKS = "\\`*_[]|~$";

  private MarkdownText() {}

  static String of(String text) {
    String shown = Visible.of(text).strip();
    StringBuilder out = new StringBuilder(shown.length() + 16);
    int start = lead(shown);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (MARKS.indexOf(c) >= 0 || i == start) {
        out.append('\\');
      }
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        default -> out.append(c);
      }
      if (c == '@' || c == '#' || opensLink(shown, i)) {
        out.append(APART);
      }
    }
    return out.toString();
  }

  /** Index of what would make the text a list or a heading; -1 where nothing does. */
  private static int lead(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    if (i == text.length()) {
      return -1;
    }
    String marks = i == 0 ? "+-=#" : ".)";
    boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ';
    return marks.indexOf(text.charAt(i)) >= 0 && (i == 0 || ends) ? i : -1;
  }

  /** Whether {@code ://} or {@code www.} of an address goes on behind this character. */
  private static boolean opensLink(String text, int i) {
    return text.startsWith("://", i)
        || i >= 3 && text.charAt(i) == '.' && text.regionMatches(true, i - 3, "www", 0, 3);
  }
}
