package hegao.extract.office;

import hegao.extract.office.Titles.Title;
import hegao.lexicon.Marks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Reads the posts that stand one after another before a name: 市委副书记、市长; 成员兼首席执行官. */
final class OfficeChain {
  private static final Marks BREAKS = Marks.of("，。、；：！？“”‘’《》【】,;:!?\"'\n\r\t 　…—|■▲●#");
  private static final int LONGEST = 40;
  private static final int MOST = 8;

  private OfficeChain() {}

  /** A post with what stands before it in its segment. */
  record Part(int start, String raw, String title) {}

  /** The offices that end with {@code last}, leftmost first. */
  static List<Office> before(String text, Title last, Map<Integer, Title> byEnd, String home) {
    Deque<Part> parts = new ArrayDeque<>();
    Title title = last;
    while (title != null && parts.size() < MOST) {
      int start = segment(text, title.start(), byEnd);
      String raw = text.substring(start, title.start());
      parts.addFirst(new Part(start, raw, text.substring(title.start(), title.end())));
      title = previous(text, start, raw, byEnd);
    }
    return OfficeNames.resolve(List.copyOf(parts), home);
  }

  /** Walks left to where the segment begins; brackets that close are walked over. */
  private static int segment(String text, int from, Map<Integer, Title> byEnd) {
    int at = from;
    while (at > 0 && from - at < LONGEST) {
      char c = text.charAt(at - 1);
      if (c == ')' || c == '）') {
        int open = opening(text, at);
        if (open < 0 || at == from) {
          return at;
        }
        at = open;
      } else if (BREAKS.has(c) || c == '(' || c == '（' || byEnd.containsKey(at)) {
        return at;
      } else {
        at--;
      }
    }
    return at;
  }

  /** The bracket that the one before {@code at} closes; -1 when it is not near. */
  private static int opening(String text, int at) {
    for (int open = at - 2; open >= Math.max(0, at - 12); open--) {
      if (Character.isDigit(text.charAt(open))) {
        return -1;
      }
      if (text.charAt(open) == '(' || text.charAt(open) == '（') {
        return open;
      }
    }
    return -1;
  }

  private static Title previous(String text, int start, String raw, Map<Integer, Title> byEnd) {
    if (start == 0) {
      return null;
    }
    if (byEnd.containsKey(start)) {
      // 成员兼首席执行官, 党委书记董事长; 书记处书记 and the like never get here.
      return raw.isEmpty() || raw.startsWith("兼") ? byEnd.get(start) : null;
    }
    char mark = text.charAt(start - 1);
    Title before = byEnd.get(start - 1);
    if (mark == '、') {
      return before;
    }
    return (mark == '，' || mark == ',') && !raw.isEmpty() ? before : null;
  }
}
