package hegao.split;

import java.util.List;

/** Knows how the first sentence of a news story begins. */
final class Leads {
  private static final List<String> OPENERS =
      List.of("近日", "日前", "昨日", "昨天", "今天", "今日", "记者从", "记者昨", "记者今", "连日来", "当地时间", "北京时间");

  private static final List<String> ADVERBS =
      List.of(
          "目前", "当前", "此外", "同时", "其中", "另外", "据悉", "日前", "近日", "当日", "今年", "去年", "会上", "对此", "未来",
          "随后", "如今", "眼下", "当下", "过去", "现在", "不过", "然而", "但是", "因此", "于是", "例如", "比如", "总之", "首先",
          "其次", "最后", "此前", "此次", "随着", "接着", "其间", "期间", "当天", "昨天", "今天", "而且", "所以", "可见", "显然",
          "当然", "其实", "事实上", "近年来", "与此同时", "不仅如此", "在此基础上", "截至目前");
  private static final List<String> ADVERB_ENDS =
      List.of(
          "来", "看", "说", "面", "域", "间", "时", "中", "后", "前", "上", "下", "年", "月", "日", "绍", "悉", "解",
          "示", "域", "步");

  private Leads() {}

  /** Whether the text opens with a dateline or with a day near the publication. */
  static boolean opens(String text) {
    if (OPENERS.stream().anyMatch(text::startsWith) || Bylines.dateline(text) > 0) {
      return true;
    }
    int month = Marks.digits(text, 0, 2);
    if (month == 0 || month >= text.length() || text.charAt(month) != '月') {
      return false;
    }
    int day = Marks.digits(text, month + 1, 2);
    return day > month + 1 && day < text.length() && text.charAt(day) == '日';
  }

  /** Whether the clause only leads to a sentence, such as 目前. */
  static boolean adverb(String clause) {
    return ADVERBS.contains(clause);
  }

  /** How surely the first clause is too short to open a paragraph; 0 when it may well do so. */
  static int stub(String text) {
    int comma = 0;
    while (comma < text.length() && comma <= 5 && "，,。、；;".indexOf(text.charAt(comma)) < 0) {
      comma++;
    }
    if (comma == 0 || comma > 4 || comma >= text.length()) {
      return 0;
    }
    String clause = text.substring(0, comma);
    boolean adverb =
        ADVERBS.contains(clause)
            || ADVERB_ENDS.contains(clause.substring(comma - 1))
            || Marks.digit(clause.charAt(0));
    return adverb ? 0 : comma <= 2 ? 3 : 2;
  }
}
