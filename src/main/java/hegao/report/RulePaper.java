package hegao.report;

import hegao.report.page.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the little Markdown that pages of rules are written in. */
final class RulePaper {
  private RulePaper() {}

  static List<RulePage> of(Map<String, String> pages) {
    List<RulePage> papers = new ArrayList<>();
    pages.forEach((rule, markdown) -> papers.add(of(rule, markdown)));
    return papers;
  }

  private static RulePage of(String rule, String markdown) {
    String title = rule;
    List<RulePage.Part> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String kind = "p";
    for (String line : (markdown + "\n\n").lines().toList()) {
      boolean indented = line.startsWith("    ") || line.startsWith("\t");
      String next = line.isBlank() ? "" : line.startsWith("#") ? "h" : indented ? "pre" : "p";
      if (!next.equals(kind) && open.length() > 0) {
        parts.add(new RulePage.Part(kind, open.toString()));
        open.setLength(0);
      }
      kind = next;
      if (line.startsWith("# ")) {
        title = line.substring(2).strip();
      } else if (next.equals("h")) {
        parts.add(new RulePage.Part("h", heading(line)));
      } else if (!next.isEmpty()) {
        open.append(open.length() > 0 && next.equals("pre") ? "\n" : "").append(line.strip());
      }
    }
    return new RulePage(rule, title, parts);
  }

  private static String heading(String line) {
    int from = 0;
    while (from < line.length() && line.charAt(from) == '#') {
      from++;
    }
    return line.substring(from).stripLeading();
  }
}
