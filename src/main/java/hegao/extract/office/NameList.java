package hegao.extract.office;

import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads a list of persons that stands before their common post: 某某、某某等市领导, 某某、某某两位代表. */
final class NameList {
  private static final String COUNTS = "两二三四五六七八九十0123456789多几";
  private static final List<String> LEADING =
      List.of("邀请", "会见", "陪同", "由", "与", "和", "同", "请", "对", "向", "采访", "连线", "以及", "包括", "听取");

  private NameList() {}

  /**
   * The names of a list that ends right before {@code end}, with 等 or a count; none if it is none.
   */
  static List<Span> before(String text, int end) {
    int tail = counted(text, end);
    if (tail < 0) {
      return List.of();
    }
    List<Span> names = new ArrayList<>();
    int to = tail;
    for (int at = tail - 1; at >= 0 && to - at <= 5; at--) {
      char c = text.charAt(at);
      boolean list = c == '、';
      if (!list && !closes(text, at, to)) {
        continue;
      }
      if (!PersonNames.whole(text, at + 1, to)) {
        return List.of();
      }
      names.add(0, new Span(at + 1, to));
      if (!list) {
        return names;
      }
      to = at;
    }
    if (to <= 4 && PersonNames.whole(text, 0, to)) {
      names.add(0, new Span(0, to));
      return names;
    }
    return List.of();
  }

  /**
   * Whether the list begins after {@code at}: a mark stands there, or a word that leads to a list.
   */
  private static boolean closes(String text, int at, int to) {
    char c = text.charAt(at);
    if (!Character.isLetterOrDigit(c)) {
      return true;
    }
    for (String word : LEADING) {
      if (at + 1 >= word.length()
          && text.startsWith(word, at + 1 - word.length())
          && PersonNames.whole(text, at + 1, to)) {
        return true;
      }
    }
    return false;
  }

  /** Where the list ends when 等, 四位, 两名 stands before {@code end}; -1 if not. */
  private static int counted(String text, int end) {
    int at = end;
    // The office may begin with the count itself or with 等, which its organisation has shed.
    if (at > 0 && "位名".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
      int digits = at;
      while (digits > 0 && COUNTS.indexOf(text.charAt(digits - 1)) >= 0) {
        digits--;
      }
      return digits < at ? digits : -1;
    }
    return at > 0 && text.charAt(at - 1) == '等' ? at - 1 : -1;
  }
}
