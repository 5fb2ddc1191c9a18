package hegao.split;

import java.util.List;

/** Knows how the first sentence of a news story begins. */
final class Leads {
  private static final List<String> OPENERS =
      List.of("近日", "日前", "昨日", "昨天", "今天", "今日", "记者从", "记者昨", "记者今", "连日来", "当地时间", "北京时间");

  private Leads() {}

  /** Whether the text opens with a dateline or with a day near the publication. */
  static boolean opens(String text) {
    if (OPENERS.stream().anyMatch(text::startsWith) || Bylines.dateline(text) > 0) {
      return true;
    }
    int month = digits(text, 0);
    if (month == 0 || month >= text.length() || text.charAt(month) != '月') {
      return false;
    }
    int day = digits(text, month + 1);
    return day > month + 1 && day < text.length() && text.charAt(day) == '日';
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + 2 && Marks.digit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
