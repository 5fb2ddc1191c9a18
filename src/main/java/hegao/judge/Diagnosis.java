package hegao.judge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a compiler's complaint about a rule into one line of Chinese, with the line it is about. */
final class Diagnosis {
  private static final Pattern LINE = Pattern.compile("[Ll]ine (\\d+)");
  private static final Pattern UNKNOWN_CLASS =
      Pattern.compile(
          "(?:Unable to find class|Cannot find class|Unable to resolve ObjectType)[: ']*([\\w.]+)");
  private static final Pattern UNKNOWN_FIELD =
      Pattern.compile(
          "(?:Unknown field|Unable to parse|Unexisting property|field|property)[^\\w]*'?([\\w.]+)'?");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][\\w$]{2,}");
  private static final int LONGEST = 160;

  private Diagnosis() {}

  /** The error as the editor reads it. */
  static RuleError of(RuleFile file, int line, String text) {
    String flat = text == null ? "" : text.strip();
    int at = line > 0 ? line : 0;
    return new RuleError(file.shown(), at > 0 ? at : locate(file, flat), translate(flat));
  }

  private static String translate(String text) {
    Matcher type = UNKNOWN_CLASS.matcher(text);
    if (type.find()) {
      return "没有名为 " + type.group(1) + " 的类型";
    }
    String line = firstTelling(text);
    if (line.contains("mismatched input")
        || line.contains("no viable alternative")
        || line.contains("missing")) {
      return "语法不通（括号、引号、then、end 是否齐全，标点是否为半角）：" + line;
    }
    if (line.startsWith("Duplicate rule name")) {
      return "规则重名：" + line;
    }
    return "不能编译：" + line;
  }

  /** The first line that is not part of a stack trace or of generated source, cut to length. */
  private static String firstTelling(String text) {
    String line =
        text.lines().map(String::strip).filter(s -> !s.isEmpty()).findFirst().orElse("原因不明");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** The first line of the rule that holds a name the complaint speaks of; 0 when none does. */
  private static int locate(RuleFile file, String text) {
    String[] lines = file.text().split("\r\n|\n|\r", -1);
    Matcher name = IDENTIFIER.matcher(text);
    while (name.find()) {
      for (int i = 0; i < lines.length; i++) {
        if (!lines[i].startsWith("package")
            && lines[i].matches(".*\\b\\Q" + name.group() + "\\E\\b.*")) {
          return i + 1;
        }
      }
    }
    Matcher number = LINE.matcher(text);
    return number.find() && Integer.parseInt(number.group(1)) <= lines.length
        ? Integer.parseInt(number.group(1))
        : 0;
  }
}
