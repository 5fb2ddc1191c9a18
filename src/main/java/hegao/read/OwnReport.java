package hegao.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells reports of this program from articles, for they often lie in the folders checked. A text
 * that only looks like one is passed over as well, so the user is told of each.
 */
final class OwnReport {
  private static final int LOOK = 2048;
  private static final String PAGE = "name=\"generator\" content=\"hegao\"";

  /** How the other readable formats begin: the comment for a pull request, the table. */
  private static final List<String> HEADS =
      List.of("<!-- hegao -->\n", "\uFEFF轻重,关系,规则,说明,", "\uFEFFSeverity,Relation,Rule,Why,");

  /** The last line of the text for terminals. */
  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?:核对 \\d+ 个文件、\\d+ 篇稿件：读到数字 \\d+ 个|Files \\d+, stories \\d+: numbers read \\d+)[^\n]*\n?\\z");

  private OwnReport() {}

  static boolean is(byte[] bytes) {
    String head = text(bytes, 0);
    return HEADS.stream().anyMatch(head::startsWith)
        || head.contains(PAGE)
        || SUMMARY.matcher(text(bytes, bytes.length - LOOK)).find();
  }

  private static String text(byte[] bytes, int from) {
    int start = Math.max(0, from);
    return new String(bytes, start, Math.min(LOOK, bytes.length - start), StandardCharsets.UTF_8);
  }
}
