package hegao.extract.office;

import hegao.text.Span;
import java.util.List;

/** Reads the person before a post: 某某，某局局长，…; 任命某某为某局局长; 某某任某局局长。 */
final class Apposition {
  private static final List<String> VERBS =
      List.of("兼任", "担任", "出任", "就任", "升任", "转任", "调任", "当选为", "当选", "任", "为");
  private static final List<String> LEADING =
      List.of("任命", "选举", "推选", "推举", "提名", "决定", "聘任", "聘请", "补选", "增选");

  private Apposition() {}

  /** The name that the post starting at {@code start} is told of; none if there is none. */
  static List<Span> before(String text, int start) {
    if (start < 3) {
      return List.of();
    }
    char mark = text.charAt(start - 1);
    if (mark == '，' || mark == ',') {
      return name(text, start - 1, false);
    }
    for (String verb : VERBS) {
      if (text.startsWith(verb, start - verb.length())) {
        int end = start - verb.length();
        boolean comrade = end >= 2 && text.startsWith("同志", end - 2);
        return name(text, comrade ? end - 2 : end, true);
      }
    }
    return List.of();
  }

  private static List<Span> name(String text, int end, boolean verb) {
    for (int start = end - 2; start >= Math.max(0, end - 4); start--) {
      if (PersonNames.whole(text, start, end) && opens(text, start, verb)) {
        return List.of(new Span(start, end));
      }
    }
    return List.of();
  }

  /**
   * Whether a name can begin at {@code start}: at the head of a sentence, or after 任命 and the like.
   */
  private static boolean opens(String text, int start, boolean verb) {
    if (start == 0 || "。；\n\t“".indexOf(text.charAt(start - 1)) >= 0) {
      return true;
    }
    if (verb && "，,：、".indexOf(text.charAt(start - 1)) >= 0) {
      return true;
    }
    for (String word : LEADING) {
      if (verb && start >= word.length() && text.startsWith(word, start - word.length())) {
        return true;
      }
    }
    return false;
  }
}
