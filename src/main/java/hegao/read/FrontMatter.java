package hegao.read;

import hegao.text.Metadata;
import hegao.text.Published;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The block between two lines of {@code ---} at the head of a text: a field a line, as in YAML.
 * Nested and listed values are passed over; nothing in it is evaluated.
 *
 * @param fields such as {@code published} and {@code home}
 * @param end index in the text after the block; 0 without one
 */
record FrontMatter(Map<String, String> fields, int end) {
  private static final int LONGEST = 16_000;
  private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  static FrontMatter of(String text) {
    if (!text.startsWith("---")) {
      return NONE;
    }
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    Map<String, String> fields = new HashMap<>();
    int start = lineEnd(head, 0);
    if (!head.substring(3, start).isBlank()) {
      return NONE;
    }
    for (start++; start < head.length(); start = lineEnd(head, start) + 1) {
      String whole = head.substring(start, lineEnd(head, start));
      String line = whole.strip();
      if (line.equals("---") || line.equals("...")) {
        return new FrontMatter(Map.copyOf(fields), Math.min(head.length(), lineEnd(head, start)));
      }
      int colon = colon(line);
      boolean nested = !whole.isEmpty() && " \t-#]}".indexOf(whole.charAt(0)) >= 0;
      if (!nested && colon > 0) {
        fields.put(line.substring(0, colon).strip(), bare(line.substring(colon + 1)));
      } else if (!nested && !line.isEmpty()) {
        return NONE;
      }
    }
    return NONE;
  }

  private static int colon(String line) {
    int narrow = line.indexOf(':');
    int wide = line.indexOf('：');
    return narrow < 0 || wide < 0 ? Math.max(narrow, wide) : Math.min(narrow, wide);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static String bare(String value) {
    String text = value.strip();
    boolean quoted = text.length() >= 2 && "\"'".indexOf(text.charAt(0)) >= 0;
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  /** What the fields tell. */
  Metadata metadata() {
    Optional<LocalDate> day = first("published", "date", "见报日期", "日期").flatMap(Day::in);
    return new Metadata(
        day.map(d -> new Published(d, Published.Origin.FRONT_MATTER)).orElse(Published.UNKNOWN),
        first("home", "所在地"),
        first("source", "publication", "来源"),
        first("author", "作者"),
        Optional.empty());
  }

  private Optional<String> first(String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
