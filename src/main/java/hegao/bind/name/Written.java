package hegao.bind.name;

import hegao.bind.word.Characters;
import java.util.List;
import java.util.Set;

/**
 * How names of companies are written down, read without regular expressions: to make those takes a
 * short run longer than all the rest of a story's names.
 */
final class Written {
  private static final String OPENING = "“\"「";
  private static final String CLOSING = "”\"」";

  private static final List<String> KINDS =
      List.of("巨头", "龙头", "车企", "药企", "房企", "券商", "厂商", "运营商", "开发商", "制造商", "独角兽");

  private static final List<String> SAID =
      List.of(
          "股价", "市值", "财报", "宣布", "公布", "发布", "披露", "公司", "集团", "旗下", "营收", "净利润", "首席执行官", "董事长",
          "创始人");

  /** First digits of the numbers of stocks. */
  private static final String STOCKS = "036489";

  private static final int SHORT_FORM = 10;
  private static final int LISTED = 5;
  private static final int TOLD = 6;

  private Written() {}

  /** （以下简称“江能股份”）, （下称“江能”，600000.SH）: puts the short forms among the names. */
  static void shortForms(String text, Set<String> names) {
    for (int at = text.indexOf('称', 1); at >= 0; at = text.indexOf('称', at + 1)) {
      boolean calling = text.charAt(at - 1) == '简' || text.charAt(at - 1) == '下';
      int open = calling ? Characters.skip(text, Characters.skip(text, at + 1, "为"), "：:") : at;
      int from = Characters.skip(text, open, OPENING);
      int end = from;
      while (from > open && end < text.length() && named(text.charAt(end))) {
        end++;
      }
      boolean closed = Characters.skip(text, end, CLOSING) > end;
      if (closed && end - from >= 2 && end - from <= SHORT_FORM) {
        names.add(text.substring(from, end));
      }
    }
  }

  /** 江能股份（600000）, 江能科技（600000.SH）: puts the names among these. */
  static void listed(String text, Set<String> names) {
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean opens = text.charAt(at) == '（' || text.charAt(at) == '(';
      int end = opens ? stock(text, at + 1) : 0;
      for (int n = end > 0 ? Math.min(LISTED, at - done) : 0; n >= 3; n--) {
        if (begins(text, at - n, done) && listed(text, at - n, at)) {
          names.add(text.substring(at - n, at));
          done = end;
          break;
        }
      }
    }
  }

  /** Where 600000）, 600000.SH， or 00700.HK） ends that begins at an index; 0 where none does. */
  private static int stock(String text, int from) {
    int end = Characters.run(text, from, '0', '9');
    boolean abroad = (end == from + 4 || end == from + 5) && text.startsWith(".HK", end);
    if (!abroad && (end != from + 6 || STOCKS.indexOf(text.charAt(from)) < 0)) {
      return 0;
    }
    int market = abroad ? end + 3 : end;
    int close = market;
    while (close < text.length() && (text.charAt(close) == '.' || capital(text.charAt(close)))) {
      close++;
    }
    boolean closed = close < text.length() && "）)，,".indexOf(text.charAt(close)) >= 0;
    return closed && close - market <= 3 ? close + 1 : 0;
  }

  private static boolean listed(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.han(text.charAt(i)) && !capital(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mark, a light word or the start stands before a name; none is of the name before. */
  private static boolean begins(String text, int at, int done) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return at > done && (!Characters.han(before) || "和及与".indexOf(before) >= 0)
        || at - 2 >= done && text.startsWith("其中", at - 2);
  }

  /** 芯片巨头〔江能〕股价: puts the names among these. */
  static void told(String text, Set<String> names) {
    for (String kind : KINDS) {
      for (int at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
        int from = at + kind.length();
        int end = told(text, from);
        if (end == 0 && text.startsWith("企业", from)) { // 龙头〔企业〕江能
          from += 2;
          end = told(text, from);
        }
        if (end > 0) {
          names.add(text.substring(from, end));
        }
      }
    }
  }

  /** Where a name ends of which something is said that only companies do; 0 where none does. */
  private static int told(String text, int from) {
    for (int end = from; end < text.length() && end <= from + TOLD; end++) {
      if (end >= from + 2) {
        for (String said : SAID) {
          if (text.startsWith(said, end)) {
            return end;
          }
        }
      }
      if (!named(text.charAt(end))) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean named(char c) {
    return Characters.han(c) || letter(c) || c >= '0' && c <= '9';
  }

  private static boolean capital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean letter(char c) {
    return capital(c) || c >= 'a' && c <= 'z';
  }
}
