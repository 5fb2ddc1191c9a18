package hegao.align.like;

import hegao.lexicon.Marks;

/** Tells names that differ in their number, letter or side only: 一期工程 and 二期工程, 东区 and 西区. */
public final class Ordinals {
  private static final Marks NUMBERS = Marks.of("0123456789〇零一二三四五六七八九十百两甲乙丙丁戊");
  private static final String[] SIDES = {
    "东西南北中", "上下", "前后", "左右", "男女", "新老旧", "内外", "首一二三四五六七八九十末"
  };

  private Ordinals() {}

  /** Whether the names are those of two of a row. */
  public static boolean apart(String a, String b) {
    return !a.equals(b) && (numbered(a, b) || sided(a, b));
  }

  private static boolean numbered(String a, String b) {
    String x = bare(a);
    return x.length() < a.length() && x.length() > 1 && x.equals(bare(b)) && !bare(b).equals(b);
  }

  private static String bare(String name) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!NUMBERS.has(c) && !(c >= 'A' && c <= 'Z')) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** Whether they differ at one place, in two sides of one thing. */
  public static boolean sided(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int at = -1;
    for (int i = 0; i < a.length() && !a.equals(b); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        if (at >= 0) {
          return false;
        }
        at = i;
      }
    }
    return at >= 0 && opposed(a.charAt(at), b.charAt(at));
  }

  /** Whether two characters are two sides of one thing and no numbers: 东 and 西. */
  public static boolean facing(char a, char b) {
    return opposed(a, b) && !NUMBERS.has(a) && !NUMBERS.has(b);
  }

  /** Whether two characters are two sides of one thing: 东 and 西, 一 and 二. */
  static boolean opposed(char a, char b) {
    for (String side : SIDES) {
      if (a != b && side.indexOf(a) >= 0 && side.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }
}
