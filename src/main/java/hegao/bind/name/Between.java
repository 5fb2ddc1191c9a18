package hegao.bind.name;

import hegao.bind.word.Characters;
import java.util.List;

/** What stands between a name and what is said of it: 江能〔2024年〕营收, 江能〔的第三季度〕财报. */
final class Between {
  private static final List<String> TIMES = List.of("今年", "去年", "全年", "上半年", "下半年", "前三季度", "历史");

  private static final String CHARACTERS = "的年度今去全上下半前第一二三四季月份历史";
  private static final String SPACES = " \t\n\f\r";
  private static final int YEAR = 4;

  /** So many times in a row: 今年上半年. */
  private static final int MOST = 3;

  private Between() {}

  /** Whether a character may stand in it. */
  static boolean may(char c) {
    return c >= '0' && c <= '9' || CHARACTERS.indexOf(c) >= 0 || SPACES.indexOf(c) >= 0;
  }

  /** The index behind 的 and times, or the index itself where none of them stands there. */
  static int passed(String text, int from) {
    int at = Characters.skip(text, Characters.skip(text, from, "的"), SPACES);
    for (int i = 0; i < MOST; i++) {
      at = time(text, at);
    }
    return Characters.skip(text, at, "的");
  }

  private static int time(String text, int from) {
    int digits = Characters.run(text, from, '0', '9');
    if (digits > from) {
      return dated(text, digits, digits - from, from);
    }
    for (String time : TIMES) {
      if (text.startsWith(time, from)) {
        return from + time.length();
      }
    }
    int quarter = Characters.skip(text, from, "第");
    int nth = Characters.skip(text, quarter, "一二三四");
    return nth > quarter && text.startsWith("季度", nth) ? nth + 2 : from;
  }

  /** Behind 2024年, 2024年度, 5月, 5月份; or {@code none}. */
  private static int dated(String text, int at, int digits, int none) {
    int year = Characters.skip(text, at, SPACES);
    if (digits == YEAR && text.startsWith("年", year)) {
      return Characters.skip(text, year + 1, "度");
    }
    boolean month = digits < 3 && text.startsWith("月", at);
    return month ? Characters.skip(text, at + 1, "份") : none;
  }
}
