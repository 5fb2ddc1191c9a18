package hegao.judge;

import hegao.claim.Relation;
import hegao.claim.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a rule file from the outside, before any compiler sees it: what it says of itself and what
 * it may use. Mistakes are collected with their lines.
 */
final class RuleReader {
  private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)");
  private static final Pattern IMPORT =
      Pattern.compile("^\\s*import\\s+(?:static\\s+|function\\s+)?([\\w.*]+)");
  private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"?([^\"\\s]+)\"?");
  private static final Pattern METADATA = Pattern.compile("@(\\w+)\\s*\\(\\s*\"([^\"]*)\"\\s*\\)");
  private static final Pattern UNIT = Pattern.compile("(^|[^\\w\"])unit\\b(?!\\s*\\()");
  private static final Pattern FACT = Pattern.compile("(?<![.\\w])(?<!new )([A-Z]\\w*)\\s*\\(");

  /** Data that stands inside facts and is no fact itself: a condition on it is never met. */
  private static final Set<String> NO_FACTS =
      Set.of(
          "Topic",
          "Value",
          "Interval",
          "Period",
          "Quantity",
          "Rank",
          "Ratio",
          "Post",
          "Unit",
          "Finding",
          "Report",
          "Facts",
          "Kind",
          "Timing",
          "Kinship",
          "Modality",
          "Bound",
          "String",
          "Integer",
          "BigDecimal",
          "LocalDate",
          "List",
          "Map",
          "Set");

  private static final List<String> ALLOWED =
      List.of("hegao.claim.", "hegao.mention.", "java.util.", "java.math.", "java.time.");

  private final String shown;
  private final String[] lines;
  private final List<RuleError> errors = new ArrayList<>();
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private String family = "";
  private String name = "";
  private int nameLine;
  private int facts;
  private boolean conditions;

  private RuleReader(String shown, String text) {
    this.shown = shown;
    this.lines = text.split("\r\n|\n|\r", -1);
  }

  /**
   * Reads one file.
   *
   * @param errors receives the mistakes
   * @return the rule, or null when there are mistakes
   */
  static RuleFile read(Path file, String shown, String text, List<RuleError> errors) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    RuleReader reader = new RuleReader(shown, clean);
    Rule rule = reader.check(file);
    errors.addAll(reader.errors);
    return reader.errors.isEmpty() ? new RuleFile(shown, rule, clean) : null;
  }

  private Rule check(Path file) {
    scan();
    String stem = file.getFileName().toString().replaceFirst("\\.drl$", "");
    String folder = RuleFile.familyOf(file);
    if (name.isEmpty()) {
      error(0, "没有规则：应有一行 rule \"" + stem + "\"");
      return null;
    }
    if (!name.equals(stem)) {
      error(nameLine, "规则名“" + name + "”与文件名“" + stem + "”不同");
    }
    if (!family.equals("rules." + folder)) {
      error(1, "第一行应写 package rules." + folder + "（与所在文件夹同名）");
    }
    Severity severity = RuleFile.severity(required("severity", "error、warning、note"));
    Relation relation = RuleFile.relation(required("relation", "CONTRADICTION、NEEDS_REVIEW 等"));
    String title = required("title", "规则的中文名");
    if (severity == null && metadata.containsKey("severity")) {
      error(nameLine, "@severity 只能是 error、warning、note，写的是“" + metadata.get("severity") + "”");
    }
    if (relation == null && metadata.containsKey("relation")) {
      error(nameLine, "@relation 没有“" + metadata.get("relation") + "”这一种");
    }
    if (facts == 0 && conditions) {
      error(nameLine, "这条规则永远不会报：when 里没有条件，如 $p : Pair( … )");
    }
    return new Rule(name, folder, title, severity, relation);
  }

  private String required(String key, String kinds) {
    String value = metadata.getOrDefault(key, "");
    if (value.isBlank()) {
      error(nameLine, "缺少 @" + key + "(\"…\")：" + kinds);
    }
    return value;
  }

  private void scan() {
    boolean when = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].replaceFirst("//.*", "");
      when = (when || line.strip().equals("when")) && !line.strip().equals("then");
      if (when && UNIT.matcher(line).find()) {
        error(i + 1, "条件里不能用名为 unit 的字段（规则语言的保留字）；请改用 topic.measure");
      }
      if (when) {
        conditions = true;
        readFacts(line, i + 1);
      }
      readPackage(line);
      readImport(line, i + 1);
      readRule(line, i + 1);
      Matcher pair = METADATA.matcher(line);
      while (pair.find()) {
        metadata.put(pair.group(1), pair.group(2));
      }
    }
  }

  private void readPackage(String line) {
    Matcher found = PACKAGE.matcher(line);
    if (found.find()) {
      family = found.group(1);
    }
  }

  private void readImport(String line, int number) {
    Matcher found = IMPORT.matcher(line);
    if (found.find() && ALLOWED.stream().noneMatch(found.group(1)::startsWith)) {
      error(
          number,
          "不许引用 "
              + found.group(1)
              + "：规则只可引用 hegao.claim、hegao.mention、java.util、java.math、java.time");
    }
  }

  private void readFacts(String line, int number) {
    Matcher found = FACT.matcher(line.replaceAll("\"[^\"]*\"", ""));
    while (found.find()) {
      facts++;
      if (NO_FACTS.contains(found.group(1))) {
        error(number, "这条规则永远不会报：" + found.group(1) + " 不是单独的事实，要经 Claim、Pair 等来看");
      }
    }
  }

  private void readRule(String line, int number) {
    Matcher found = RULE.matcher(line);
    if (!found.find()) {
      return;
    }
    if (!name.isEmpty()) {
      error(number, "一个文件只放一条规则；这里又有“" + found.group(1) + "”");
      return;
    }
    name = found.group(1);
    nameLine = number;
  }

  private void error(int line, String cause) {
    errors.add(new RuleError(shown, line, cause));
  }
}
