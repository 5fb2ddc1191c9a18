package hegao.align.telling;

import hegao.lexicon.Terms;
import java.util.List;

/**
 * The words that lead from a figure to what is said of it: ，比上年增长.
 *
 * @param sign what the word of change says: + up, - down, 0 either, empty without one
 * @param basis what it is told against (上年, 上期), empty when nothing is said
 * @param year the year it is told against, 0 for none
 */
public record Lead(String sign, String basis, int year) {
  private static final Terms CHANGES = Terms.load("changes");
  private static final Terms BASES = Terms.load("bases");
  private static final Terms LINKS = Terms.load("links");
  private static final List<String> LIGHT =
      List.of(
          "一年间", "一年", "同期", "同比", "累计", "合计", "底", "末", "时", "比", "较", "是", "占", "共", "净", "其");
  private static final List<String> OTHERWISE = List.of("年均", "平均", "分别", "各", "翻");
  private static final String MARKS = "，,、（(）) 　“”";

  /** The lead in some text; null when anything stands in it that does not only link. */
  public static Lead of(String text) {
    String sign = "";
    String basis = "";
    int year = 0;
    int i = 0;
    while (i < text.length()) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        i++;
        continue;
      }
      int base = BASES.startingAt(text, i);
      int change = CHANGES.startingAt(text, i);
      int light = Math.max(LINKS.startingAt(text, i), light(text, i, LIGHT));
      if (light(text, i, OTHERWISE) > 0 || change > 0 && aims(text, i + change)) {
        return null;
      }
      if (base > 0 && base >= change) {
        basis = BASES.sense(text.substring(i, i + base));
        i += base;
      } else if (change > 0 && change >= light) {
        sign = CHANGES.sense(text.substring(i, i + change));
        i += change;
      } else if (yearAt(text, i) > 0) {
        year = yearAt(text, i);
        i += 5;
      } else if (light > 0) {
        i += light;
      } else {
        return null;
      }
    }
    return new Lead(sign, basis, year);
  }

  /** How many characters at the start of some text only lead to a change: 比上年增长. */
  static int ahead(String text) {
    int ahead = 0;
    int i = 0;
    while (i < text.length()) {
      int change = CHANGES.startingAt(text, i);
      int base = BASES.startingAt(text, i);
      int length = Math.max(Math.max(base, change), light(text, i, LIGHT));
      if (length == 0) {
        return ahead;
      }
      i += length;
      ahead = change > 0 ? i : ahead;
    }
    return ahead;
  }

  /** Whether the change is told against the year before, as far as anything is said. */
  public boolean yearly() {
    return year == 0 && (basis.isEmpty() || basis.equals("上年") || basis.equals("上年同期"));
  }

  /** Whether it is a change at all, and not one word of up and one of down. */
  public boolean changes() {
    return sign.equals("+") || sign.equals("-");
  }

  /** 增至、增长到: what follows is where it ended, not by how much it changed. */
  private static boolean aims(String text, int end) {
    char last = text.charAt(end - 1);
    char next = end < text.length() ? text.charAt(end) : ' ';
    return last == '到' || last == '至' || next == '到' || next == '至' || next == '为';
  }

  private static int light(String text, int i, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, i)) {
        return word.length();
      }
    }
    return 0;
  }

  /** The year written at {@code i} (2020年), or 0. */
  public static int yearAt(String text, int i) {
    if (i + 5 > text.length() || text.charAt(i + 4) != '年') {
      return 0;
    }
    int year = 0;
    for (int k = i; k < i + 4; k++) {
      int digit = text.charAt(k) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      year = year * 10 + digit;
    }
    return year >= 1000 && year < 2200 ? year : 0;
  }
}
