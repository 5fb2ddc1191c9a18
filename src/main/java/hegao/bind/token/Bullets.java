package hegao.bind.token;

import hegao.text.Span;

/** Numbers that only count the items of a list: 一、, （二）, 3., ①. */
final class Bullets {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int MOST = 3;

  private Bullets() {}

  /** The length of the number that a sentence opens with, what parts it from the rest included. */
  static int length(String text, Span sentence) {
    int at = sentence.start();
    char first = text.charAt(at);
    if (first >= '①' && first <= '⑳') {
      return 1;
    }
    boolean bracket = first == '（' || first == '(';
    int from = bracket ? at + 1 : at;
    int to = from;
    while (to < sentence.end() && to - from < MOST && numeral(text.charAt(to))) {
      to++;
    }
    if (to == from || to >= sentence.end()) {
      return 0;
    }
    char mark = text.charAt(to);
    boolean closed = bracket ? mark == '）' || mark == ')' : mark == '、' || mark == '．';
    boolean point = !bracket && mark == '.' && to + 1 < sentence.end() && spaced(text, to + 1);
    return (closed || point) && !listed(text, to + 1, sentence.end()) ? to + 1 - at : 0;
  }

  private static boolean numeral(char c) {
    return NUMERALS.indexOf(c) >= 0 || c >= '0' && c <= '9';
  }

  /** 3. 云溪, unlike 3.5万. */
  private static boolean spaced(String text, int at) {
    return text.charAt(at) < '0' || text.charAt(at) > '9';
  }

  /** 一、二季度, 5、6月份: the number is the first of several. */
  private static boolean listed(String text, int from, int end) {
    return from < end && numeral(text.charAt(from));
  }
}
