package hegao.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a compiler's complaints about a rule into lines of Chinese, with the line each is about. */
final class Diagnosis {
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\$\\w+|[A-Za-z_][\\w$]{2,}|\\b\\w\\b");
  private static final String LINE_END = "\r\n|\n|\r";
  private static final String CONSEQUENCE = "Unable to parse consequence";
  private static final int LONGEST = 160;

  /** Sayings of the compilers and what an editor is told instead; {@code $1} is the name. */
  private static final List<Saying> SAYINGS =
      List.of(
          new Saying("Unable to find class:? ([\\w.]+)", "没有名为 $1 的类型"),
          new Saying("Unable to parse left part of expression: ([\\w.$]+)", "没有名为 $1 的字段"),
          new Saying("Unknown field ([\\w.$]+) on class ([\\w.]+)", "$2 没有名为 $1 的字段"),
          new Saying("Method (\\w+) on class ([\\w.]+).* is missing", "$2 没有名为 $1 的方法"),
          new Saying("The method (\\w+\\([^)]*\\)) is undefined.*", "没有这个方法：$1"),
          new Saying(
              "The method (\\w+)\\(.* is not applicable for the arguments (\\([^)]*\\))",
              "方法 $1 不接受这些参数：$2"),
          new Saying("(\\S+) cannot be resolved( to a variable)?", "没有名为 $1 的变量"),
          new Saying("The import (\\S+) cannot be resolved", "找不到所引用的 $1"),
          new Saying("Only a type can be imported. (\\S+) .*", "找不到所引用的 $1"),
          new Saying("Duplicate rule name: (\\S+)", "规则重名：$1"),
          new Saying(CONSEQUENCE + ".*", "then 里的语句不通（末尾是否缺分号）"),
          new Saying("\\[ERR \\d+\\] Line \\d+:\\d+ (.*)", "语法不通（括号、引号、then、end 是否齐全，标点是否半角）：$1"),
          new Saying("null|", "编译器不能处理这条规则（条件里不能用 ! 取反，then 只应有一句 findings.report）"));

  private Diagnosis() {}

  /** A complaint as it was made: line 0 when none was given. */
  record Complaint(int line, String text) {
    /** Whether it only repeats that something else went wrong. */
    private boolean isEcho() {
      return text.startsWith("Java source of") || text.startsWith("Parser returned a null");
    }
  }

  private record Saying(Pattern pattern, String chinese) {
    private Saying(String pattern, String chinese) {
      this(Pattern.compile("^(?:" + pattern + ").*", Pattern.DOTALL), chinese);
    }
  }

  /** The errors as the editor reads them, each once. */
  static List<RuleError> of(RuleFile file, List<Complaint> complaints) {
    List<Complaint> own = complaints.stream().filter(c -> !c.isEcho()).toList();
    List<RuleError> errors = new ArrayList<>();
    for (Complaint complaint : own.isEmpty() ? complaints : own) {
      String said = firstLine(complaint.text);
      boolean told = complaint.line > 0 && !said.startsWith(CONSEQUENCE);
      int line = told ? complaint.line : locate(file, said);
      RuleError error = new RuleError(file.shown(), line, translate(said));
      if (!errors.contains(error)) {
        errors.add(error);
      }
    }
    return errors;
  }

  private static String translate(String said) {
    for (Saying saying : SAYINGS) {
      Matcher matcher = saying.pattern.matcher(said);
      if (matcher.matches()) {
        return matcher.replaceFirst(saying.chinese);
      }
    }
    return "不能编译：" + said;
  }

  private static String firstLine(String text) {
    String line = text.lines().map(String::strip).filter(s -> !s.isEmpty()).findFirst().orElse("");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** The line that holds a name the complaint speaks of, else the first line of the conditions. */
  private static int locate(RuleFile file, String said) {
    String[] lines = file.text().split(LINE_END, -1);
    String mark = said.startsWith(CONSEQUENCE) ? "then" : "when";
    int body = lineOf(lines, mark) + 1;
    Matcher name = IDENTIFIER.matcher(said);
    while (!mark.equals("then") && name.find()) {
      for (int i = 0; i < lines.length; i++) {
        if (isAbout(lines[i], name.group())) {
          return i + 1;
        }
      }
    }
    return Math.min(body + 1, lines.length);
  }

  private static boolean isAbout(String line, String name) {
    boolean frame =
        line.startsWith("package")
            || line.startsWith("rule")
            || line.strip().startsWith("@")
            || line.strip().startsWith("//");
    return !frame && line.matches(".*(?<![\\w$])\\Q" + name + "\\E(?![\\w$]).*");
  }

  private static int lineOf(String[] lines, String word) {
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].strip().equals(word)) {
        return i;
      }
    }
    return 0;
  }
}
