package hegao.split;

import java.util.HashMap;
import java.util.Map;

/**
 * The block between two lines of {@code ---} at the head of a file.
 *
 * @param fields such as {@code published} and {@code home}
 * @param end index in the source after the block; 0 without one
 */
record FrontMatter(Map<String, String> fields, int end) {
  private static final int LONGEST = 4_000;

  static FrontMatter of(String source) {
    FrontMatter none = new FrontMatter(Map.of(), 0);
    if (!source.startsWith("---")) {
      return none;
    }
    String head = source.substring(0, Math.min(source.length(), LONGEST));
    Map<String, String> fields = new HashMap<>();
    int start = lineEnd(head, 0);
    if (!head.substring(3, start).isBlank()) {
      return none;
    }
    for (start++; start < head.length(); start = lineEnd(head, start) + 1) {
      String line = head.substring(start, lineEnd(head, start)).strip();
      int colon = Math.max(line.indexOf(':'), line.indexOf('：'));
      if (line.equals("---")) {
        return new FrontMatter(Map.copyOf(fields), Math.min(head.length(), lineEnd(head, start)));
      }
      if (colon > 0) {
        fields.put(line.substring(0, colon).strip(), bare(line.substring(colon + 1)));
      } else if (!line.isEmpty()) {
        return none;
      }
    }
    return none;
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
}
