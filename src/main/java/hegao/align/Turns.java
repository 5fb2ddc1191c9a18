package hegao.align;

import hegao.lexicon.Marks;
import java.util.Map;
import java.util.TreeMap;

/** Which of a row of turns a text tells of: 第19届, 第9个比赛日. */
final class Turns {
  private static final Marks NUMBERS = Marks.of("0123456789〇零一二三四五六七八九十百");

  /** What comes in turns, each with results of its own; 个 and 场 say it with what follows. */
  private static final Marks TURNS = Marks.of("届轮批期周天站赛局节季");

  private static final Marks COUNTED = Marks.of("个场次");

  /** Characters of what is counted behind 个: 比赛日. */
  private static final int THING = 2;

  private Turns() {}

  /** By what is counted (第〔〕届), the number; the last one where there are more. */
  static Map<String, String> of(String text) {
    Map<String, String> turns = new TreeMap<>();
    for (int i = text.indexOf('第'); i >= 0; i = text.indexOf('第', i + 1)) {
      int end = i + 1;
      while (end < text.length() && NUMBERS.has(text.charAt(end))) {
        end++;
      }
      String turn = end == i + 1 ? "" : turn(text, end);
      if (!turn.isEmpty()) {
        turns.put("第〔〕" + turn, text.substring(i, end) + turn);
      }
    }
    return turns;
  }

  private static String turn(String text, int at) {
    if (at < text.length() && TURNS.has(text.charAt(at))) {
      return text.substring(at, at + 1);
    }
    boolean counted = at + THING < text.length() && COUNTED.has(text.charAt(at));
    boolean named = counted && Character.isIdeographic(text.charAt(at + THING));
    return named ? text.substring(at, at + 1 + THING) : "";
  }
}
