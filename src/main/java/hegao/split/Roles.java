package hegao.split;

import java.util.List;

/** Judges each line by itself. */
final class Roles {
  /** Longest heading without markup. */
  private static final int HEADING = 46;

  private static final int MARKED_HEADING = 90;
  private static final int MOST_COMMAS = 3;
  private static final String DANGLING = "的和与及是在对把将于从被由以或并而等";

  /** Words that end in one of those characters all the same. */
  private static final List<String> WHOLE =
      List.of(
          "何在", "所在", "存在", "实在", "现在", "内在", "自在", "潜在", "应对", "面对", "相对", "参与", "普及", "触及", "涉及",
          "服从", "自由", "理由", "可以", "难以", "于是", "共和", "平和", "温和", "总和", "饱和", "均等", "平等", "终于", "国是");

  private static final List<String> SPEECH =
      List.of("说", "示", "调", "出", "绍", "为", "道", "称", "悉", "解", "指");

  private Roles() {}

  static Role of(Line line) {
    String text = line.text();
    if (furniture(text)) {
      return Role.FURNITURE;
    }
    if (text.indexOf('\t') >= 0 || text.contains(" | ")) {
      return Role.ROW;
    }
    if (line.level() > 0) {
      return text.length() <= MARKED_HEADING ? Role.MARKED : Role.PROSE;
    }
    if (caption(text)) {
      return Role.CAPTION;
    }
    if (Bylines.line(text)) {
      return Role.BYLINE;
    }
    if (line.bulleted()) {
      return Role.ITEM;
    }
    if (numbered(text)) {
      return Role.MARKED;
    }
    boolean paragraph = line.indented() && comma(text, 0) >= 0;
    return heading(text) && !paragraph ? Role.SHORT : Role.PROSE;
  }

  /** Mastheads, page numbers and rules. */
  private static boolean furniture(String text) {
    if (text.length() > 60) {
      return false;
    }
    boolean mark = true;
    int digits = 0;
    for (int i = 0; i < text.length() && mark; i++) {
      mark = "-—_=*~·.:|0123456789第版页ABCDT/／ ".indexOf(text.charAt(i)) >= 0;
      digits += Marks.digit(text.charAt(i)) ? 1 : 0;
    }
    return (mark && digits <= 3) || section(text) || Masthead.date(text) != null;
  }

  /** Whether the line is drawn, to part what stands above from what stands below. */
  static boolean rule(String text) {
    int drawn = 0;
    while (drawn < text.length() && "-—_=*~".indexOf(text.charAt(drawn)) >= 0) {
      drawn++;
    }
    return drawn >= 3 && drawn == text.length();
  }

  /** Number and name of a page: {@code A03 要闻}, {@code 第3版：时政}. */
  private static boolean section(String text) {
    boolean letter = text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
    int from = letter || text.charAt(0) == '第' ? 1 : 0;
    int end = Marks.digits(text, from, 3);
    boolean page = end > from && end < text.length() && (letter || text.charAt(end) == '版');
    return page && text.length() <= 10 && " 版".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean caption(String text) {
    if (text.length() > 160) {
      return false;
    }
    boolean credit = text.endsWith("摄") || text.contains("摄/") || text.contains("摄／");
    boolean picture = text.contains("资料图片") || text.contains("（资料图") || text.contains("(资料图");
    boolean named = text.startsWith("图为") || text.startsWith("上图") || text.startsWith("下图");
    return credit || picture || named || text.endsWith("供图") || pointed(text);
  }

  /** A triangle points to a picture, or marks an item of a list when a sentence follows. */
  private static boolean pointed(String text) {
    return "▲▼△".indexOf(text.charAt(0)) >= 0 && !Marks.closed(text);
  }

  /** Serial number and title of a box's part: {@code 1 看变化}, {@code 一、…}, {@code （二）…}. */
  private static boolean numbered(String text) {
    if (text.length() > 24 || Marks.closed(text)) {
      return false;
    }
    int i = 0;
    while (i < text.length() && i < 2 && Marks.digit(text.charAt(i))) {
      i++;
    }
    boolean digits = i > 0 && i + 1 < text.length() && " .．、".indexOf(text.charAt(i)) >= 0;
    boolean han = "一二三四五六七八九十".indexOf(text.charAt(0)) >= 0 && text.indexOf('、') == 1;
    boolean bracket =
        "（(".indexOf(text.charAt(0)) >= 0 && text.length() > 3 && text.indexOf('）') == 2;
    return (digits && Marks.han(text.charAt(i + 1))) || han || bracket;
  }

  private static boolean heading(String text) {
    if (text.length() > HEADING || text.length() < 2 || text.indexOf('。') >= 0) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (Marks.closed(text) ? !question(text) : Marks.unbalanced(text)) {
      return false;
    }
    boolean dangling = DANGLING.indexOf(last) >= 0 && WHOLE.stream().noneMatch(text::endsWith);
    return "，,、；;".indexOf(last) < 0 && !dangling && !clauses(text);
  }

  /** Headings may end in a question or exclamation mark. */
  private static boolean question(String text) {
    return "？?！!".indexOf(text.charAt(text.length() - 1)) >= 0
        && text.length() <= 32
        && !clauses(text)
        && "“\"「".indexOf(text.charAt(0)) < 0;
  }

  /** Whether the commas are those of a sentence: many, after a verb of saying, before a stub … */
  private static boolean clauses(String text) {
    int first = comma(text, 0);
    if (first < 0) {
      return false;
    }
    int last = first;
    int commas = 0;
    for (int next = first; next >= 0; next = comma(text, next + 1)) {
      last = next;
      commas++;
    }
    boolean stub = text.length() - last - 1 <= 3 && last != first;
    boolean speech = first > 1 && SPEECH.contains(text.substring(first - 1, first));
    boolean day = first > 3 && text.charAt(first - 1) == '日' && Marks.digit(text.charAt(0));
    return stub || speech || day || commas > MOST_COMMAS || Leads.adverb(text.substring(0, first));
  }

  private static int comma(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '，' || text.charAt(i) == ',') {
        return i;
      }
    }
    return -1;
  }
}
