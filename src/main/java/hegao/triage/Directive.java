package hegao.triage;

import java.util.List;

/**
 * A comment in an article that sets findings on the next line aside.
 *
 * @param path the article's file
 * @param line where the comment ends, from 1
 * @param target the next line that holds text
 * @param rules ids of the rules named
 * @param reason why; empty when it is not told
 */
record Directive(String path, int line, int target, List<String> rules, String reason) {
  String place() {
    return path + ":" + line;
  }
}
