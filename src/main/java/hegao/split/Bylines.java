package hegao.split;

import java.util.List;

/** Knows the lines and tails that say who wrote a story, and the datelines that open one. */
final class Bylines {
  private static final int LONGEST = 120;
  private static final int DATELINE = 40;
  private static final int BRIEF = 6;
  private static final List<String> WRITERS =
      List.of("记者", "通讯员", "实习生", "撰稿人", "评论员", "观察员", "撰文", "摄影报道");
  private static final List<String> CREDITS =
      List.of(
          "制图", "制表", "绘图", "图表", "漫画", "摄影", "文图", "图文", "文", "图", "编辑", "责编", "责任编辑", "美编",
          "美术编辑", "校对", "版式", "供图", "供稿", "策划", "统筹", "监制", "作者", "来源", "审核", "值班编委");
  private static final List<String> SOURCES =
      List.of("新华社", "人民日报", "央视", "中新社", "中新网", "《", "综合", "本报", "经济日报", "光明日报");
  private static final List<String> SITES =
      List.of(
          "网", "网站", "报", "报社", "日报", "台", "通讯社", "客户端", "融媒", "融媒体中心", "新媒体", "公众号", "新闻", "在线",
          "传媒", "发布", "财经");
  private static final int LONGEST_SITE = 16;
  private static final String MEDIA = "报社网台刊经闻端线部";

  private Bylines() {}

  /** Whether the whole line names writers, photographers, editors or the news agency. */
  static boolean line(String text) {
    if (text.length() > LONGEST || (Marks.closed(text) && !text.endsWith(":"))) {
      return false;
    }
    return square(text)
        || source(text)
        || credit(text)
        || writer(text)
        || ("（(".indexOf(text.charAt(0)) >= 0 && bracket(text));
  }

  private static boolean square(String text) {
    return "■□▲◎".indexOf(text.charAt(0)) >= 0 && text.length() <= 40 && names(text, 1);
  }

  /** 据新华社, 据《某报》. */
  private static boolean source(String text) {
    if (text.length() > 24 || (text.charAt(0) != '据' && !text.startsWith("来源"))) {
      return false;
    }
    return SOURCES.stream().anyMatch(name -> text.startsWith(name, 1)) && names(text, 1);
  }

  /** 制图/某某, 责任编辑：某某. */
  private static boolean credit(String text) {
    if (text.length() > 60) {
      return false;
    }
    for (String word : CREDITS) {
      boolean parted =
          text.startsWith(word)
              && text.length() > word.length()
              && "/／:：|｜".indexOf(text.charAt(word.length())) >= 0;
      if (parted && names(text, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** 某报记者 某某 某某, with whatever of 首席, 特派 and places before. */
  private static boolean writer(String text) {
    for (String word : WRITERS) {
      int at = text.indexOf(word);
      if (at < 0 || at > 24 || !names(text.substring(0, at), 0)) {
        continue;
      }
      int after = at + word.length();
      boolean parted = after == text.length() || "  \u3000:：/／".indexOf(text.charAt(after)) >= 0;
      if (names(text, after) && (parted || (text.length() - after <= 4 && outlet(text, at)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean outlet(String text, int at) {
    return at == 0 || text.startsWith("本") || MEDIA.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether nothing but names follows: no clause marks, no digits. */
  private static boolean names(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("，,。；;！？!?“”".indexOf(c) >= 0 || Marks.digit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Index at which a byline begins that was run on to the end of a paragraph; -1 for none. */
  static int tail(String text) {
    int from = Math.max(0, text.length() - LONGEST);
    int cut = -1;
    for (int i = text.length() - 1; i >= from && cut < 0; i--) {
      cut = "。！？”）)".indexOf(text.charAt(i)) >= 0 ? i + 1 : -1;
    }
    boolean bracketed = cut == text.length();
    if (bracketed) {
      cut = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
      boolean finished = cut > 0 && Marks.closed(text.substring(Math.max(0, cut - 4), cut));
      return finished && cut >= from && bracket(text.substring(cut)) ? cut : -1;
    }
    if (cut <= 0 || !Marks.closed(text.substring(Math.max(0, cut - 4), cut))) {
      return -1;
    }
    String rest = text.substring(cut).strip();
    return !rest.isEmpty() && line(rest) ? text.indexOf(rest, cut) : -1;
  }

  private static boolean bracket(String text) {
    if (text.length() < 3 || "）)".indexOf(text.charAt(text.length() - 1)) < 0) {
      return false;
    }
    String inner = text.substring(1, text.length() - 1);
    return inner.equals("完") || (!inner.isEmpty() && (line(inner) || site(inner)));
  }

  /** （某某网）, （某某日报客户端）: nothing but where a story is taken from. */
  private static boolean site(String name) {
    return name.length() >= 3
        && name.length() <= LONGEST_SITE
        && SITES.stream().anyMatch(name::endsWith)
        && names(name, 0);
  }

  /**
   * Length of the dateline that opens a story, such as {@code 本报讯（记者 某某）} or {@code 新华社北京9月3日电}; 0
   * for none.
   */
  static int dateline(String text) {
    int limit = Math.min(text.length(), DATELINE);
    for (int i = 1; i < limit; i++) {
      char c = text.charAt(i);
      if ("，。！？；、“《".indexOf(c) >= 0 || c == ',') {
        return 0;
      }
      if (c == '讯' || c == '电' || (c == '息' && text.charAt(i - 1) == '消')) {
        int end = afterBracket(text, i + 1);
        boolean bracketed = end > i + 1;
        if (issued(text.substring(0, i + 1), bracketed) || brief(text, i)) {
          return end;
        }
      }
    }
    return 0;
  }

  /** 江交讯 2月3日，…: a short name that a space parts from the story. */
  private static boolean brief(String text, int at) {
    return text.charAt(at) == '讯'
        && at >= 2
        && at <= BRIEF
        && at + 1 < text.length()
        && Marks.space(text.charAt(at + 1))
        && "通资快简喜捷音电短".indexOf(text.charAt(at - 1)) < 0
        && names(text.substring(0, at), 0);
  }

  private static boolean issued(String head, boolean bracketed) {
    boolean outlet = false;
    for (int i = 0; i < head.length() - 1; i++) {
      outlet |= MEDIA.indexOf(head.charAt(i)) >= 0;
    }
    char before = head.charAt(head.length() - 2);
    boolean wire = before == '日' || before == '社' || before == '报' || before == '网';
    return outlet && (bracketed || wire);
  }

  private static int afterBracket(String text, int from) {
    int i = from;
    while (i < text.length() && (Marks.space(text.charAt(i)) || text.charAt(i) == '*')) {
      i++;
    }
    if (i < text.length() && (text.charAt(i) == '（' || text.charAt(i) == '(')) {
      int close = i;
      while (close < text.length() && close - i <= 80 && "）)".indexOf(text.charAt(close)) < 0) {
        close++;
      }
      if (close < text.length() && close - i <= 80) {
        i = close + 1;
      }
    }
    if (i < text.length() && (text.charAt(i) == '：' || text.charAt(i) == ':')) {
      i++;
    }
    return i;
  }
}
