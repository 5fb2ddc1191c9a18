package hegao.triage;

import hegao.text.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds comments such as {@code <!-- hegao-disable-next-line RULE -- reason -->} in Markdown and
 * HTML.
 */
final class Directives {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final String WORD = "hegao-disable";
  private static final String NEXT = "-next-line";
  private static final List<String> FORMATS = List.of(".md", ".markdown", ".html", ".htm");

  private Directives() {}

  static List<Directive> in(Source source) {
    String name = source.path().toLowerCase(Locale.ROOT);
    if (FORMATS.stream().noneMatch(name::endsWith) || !source.text().contains(WORD)) {
      return List.of();
    }
    List<Directive> found = new ArrayList<>();
    String text = source.text();
    Lines lines = new Lines(text);
    for (int at = text.indexOf(OPEN); at >= 0; ) {
      int end = text.indexOf(CLOSE, at + OPEN.length());
      if (end < 0) {
        break;
      }
      String comment = text.substring(at + OPEN.length(), end).strip();
      if (comment.startsWith(WORD)) {
        found.add(directive(source.path(), comment, lines.after(end), lines.next(end)));
      }
      at = text.indexOf(OPEN, end);
    }
    return found;
  }

  private static Directive directive(String path, String comment, int line, int target) {
    String said = comment.substring(WORD.length());
    // Any other range would be a blanket one, and names no rule for this line.
    boolean next = said.startsWith(NEXT);
    String rest = next ? said.substring(NEXT.length()).strip() : "";
    int dashes = rest.indexOf("--");
    int long_ = rest.indexOf("——");
    int split = dashes < 0 ? long_ : long_ < 0 ? dashes : Math.min(dashes, long_);
    String rules = split < 0 ? rest : rest.substring(0, split);
    String reason = split < 0 ? "" : rest.substring(split).replaceFirst("^[-—\\s]+", "").strip();
    List<String> names =
        Arrays.stream(rules.split("[\\s,，、]+")).filter(name -> !name.isEmpty()).toList();
    return new Directive(path, line, target, names, reason);
  }

  /** Counts the lines of a text from its beginning on; asked for places in order only. */
  private static final class Lines {
    private final String text;
    private int counted;
    private int line = 1;
    private int target = -1;
    private int targetLine;

    Lines(String text) {
      this.text = text;
    }

    /** Number of the line that holds an index. */
    int after(int index) {
      for (; counted < index; counted++) {
        char c = text.charAt(counted);
        boolean ends = c == '\n' || c == '\r' && !text.startsWith("\n", counted + 1);
        line += ends ? 1 : 0;
      }
      return line;
    }

    /**
     * Number of the first line behind that of an index that holds more than tags. Looked for once:
     * it is the same for all comments before it, or one of many comments would look through all.
     */
    int next(int index) {
      if (index >= target) {
        look(index);
      }
      return targetLine;
    }

    private void look(int index) {
      targetLine = after(index) + 1;
      for (target = behind(index); target < text.length(); targetLine++) {
        int end = behind(target);
        if (holdsText(target, end)) {
          return;
        }
        target = end;
      }
    }

    private int behind(int index) {
      int i = index;
      while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        i++;
      }
      boolean two = text.startsWith("\r\n", i);
      return Math.min(text.length(), i + (two ? 2 : 1));
    }

    private boolean holdsText(int start, int end) {
      boolean tag = false;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c == '<') {
          tag = true;
        } else if (c == '>' && tag) {
          tag = false;
        } else if (!tag && !Character.isWhitespace(c)) {
          return true;
        }
      }
      return false;
    }
  }
}
