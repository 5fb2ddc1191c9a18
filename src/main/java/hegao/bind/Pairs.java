package hegao.bind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two countries a story of relations is of, as it calls them: 中俄关系, 中摩建交. */
final class Pairs {
  private static final Pattern RELATIONS =
      Pattern.compile("(中[\\u4e00-\\u9fff])(?:两国|关系|建交|双方|元首|经贸|友好|双边)");

  /** What 中 may stand before in other words: 集中关系, 其中双方. */
  private static final String INNER = "其集当之空心途";

  private static final String OTHER = "国央方心东部亚非欧华美洲";

  private Pairs() {}

  /** The name of the pair that a text speaks of first; empty when it speaks of none. */
  static String of(String text) {
    Matcher found = RELATIONS.matcher(text);
    while (found.find()) {
      boolean inner = found.start() > 0 && INNER.indexOf(text.charAt(found.start() - 1)) >= 0;
      boolean other = OTHER.indexOf(found.group(1).charAt(1)) >= 0;
      if (!inner && (!other || found.group(1).equals("中美") || found.group(1).equals("中欧"))) {
        return found.group(1);
      }
    }
    return "";
  }
}
