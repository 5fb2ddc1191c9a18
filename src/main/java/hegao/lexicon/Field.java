package hegao.lexicon;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands in a column of a word list. */
enum Field {
  /** Any word. */
  WORD,
  /** Any word, or nothing. */
  TEXT,
  /** Words parted by 、. */
  FORMS,
  /** A sense out of those that the shipped list uses. */
  LISTED,
  /** A code out of those that the shipped list uses, with any digits in it. */
  CODE,
  /** Words parted by 、 that are entries of the shipped list; may be empty. */
  KNOWN,
  /** A decimal number above zero. */
  NUMBER,
  /** A whole number below a thousand, 0 included. */
  COUNT,
  /** A year. */
  YEAR,
  /** A word with 前 or 后 before it. */
  SIDE,
  /** The day of a holiday, as {@link Holidays} reads it. */
  DAY,
  /** One character. */
  CHARACTER;

  /** Senses named in a message. */
  private static final int NAMED = 12;

  /**
   * What is wrong with a value, to be read behind it; null when nothing is.
   *
   * @param column its place in the entry, from 0
   * @param shipped the entries of the shipped list
   */
  String mistake(String value, int column, List<String[]> shipped) {
    if (!value.equals(value.strip()) || value.isEmpty() && this != KNOWN && this != TEXT) {
      return value.isEmpty() ? "不能为空" : "前后有多余的空白";
    }
    return switch (this) {
      case WORD, TEXT -> null;
      case FORMS ->
          value.startsWith("、") || value.endsWith("、") || value.contains("、、") ? "有空的一项" : null;
      case LISTED -> listed(value, column(shipped, column));
      case CODE -> coded(value, column(shipped, column));
      case KNOWN -> known(value, column(shipped, 0));
      case NUMBER -> number(value) ? null : "不是正数";
      case COUNT -> value.matches("\\d{1,3}") ? null : "不是 0 至 999 的整数";
      case YEAR -> value.matches("\\d{1,4}") ? null : "不是年份";
      case SIDE -> value.matches("[前后].+") ? null : "应以“前”或“后”起头";
      case DAY -> day(value) ? null : "不是日期：应作 07-01、L08-15（农历）、W05-2-7（五月第二个星期日）或 S06（节气序号）";
      case CHARACTER -> value.length() == 1 ? null : "应是一个字";
    };
  }

  private static Collection<String> column(List<String[]> shipped, int column) {
    return shipped.stream()
        .filter(row -> row.length > column)
        .map(row -> row[column])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String listed(String value, Collection<String> senses) {
    return senses.contains(value) ? null : "没有这一种；可用：" + named(senses);
  }

  private static String coded(String value, Collection<String> codes) {
    boolean known = codes.stream().anyMatch(code -> mask(code).equals(mask(value)));
    return known ? null : "没有这一种；可用：" + named(codes) + " 等";
  }

  private static String mask(String code) {
    return code.replaceAll("\\d+", "0");
  }

  private static String named(Collection<String> senses) {
    return senses.stream().limit(NAMED).collect(Collectors.joining("、"));
  }

  private static String known(String value, Collection<String> words) {
    for (String part : WordList.split(value, '、')) {
      if (!words.contains(part)) {
        return "里的“" + part + "”不在自带的词表里";
      }
    }
    return null;
  }

  private static boolean number(String value) {
    return value.matches("\\d{1,30}(\\.\\d{1,30})?") && new BigDecimal(value).signum() > 0;
  }

  private static boolean day(String value) {
    if (value.matches("L(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|30)|W(0[1-9]|1[0-2])-[1-4]-[1-7]")) {
      return true;
    }
    if (value.matches("S\\d\\d")) {
      return Integer.parseInt(value.substring(1)) < 24;
    }
    try {
      return !MonthDay.parse("--" + value).equals(MonthDay.of(2, 29));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
