package hegao.report;

import hegao.claim.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules that found something.
 *
 * @param papers their pages by id, for those that have one
 * @param families their families by id
 */
record RuleNames(Map<String, String> papers, Map<String, String> families) {
  static RuleNames of(List<Finding> findings, RulePages pages) {
    Map<String, String> papers = new LinkedHashMap<>();
    Map<String, String> families = new LinkedHashMap<>();
    for (Finding finding : findings) {
      papers.computeIfAbsent(finding.rule(), rule -> pages.of(rule).orElse(""));
      families.computeIfAbsent(finding.rule(), pages::family);
    }
    papers.values().removeIf(String::isEmpty);
    return new RuleNames(papers, families);
  }

  boolean documented(String rule) {
    return papers.containsKey(rule);
  }

  String family(String rule) {
    return families.getOrDefault(rule, "");
  }

  /** Names of the families for the reader, by their folders. */
  SortedMap<String, String> labels(Words words) {
    SortedMap<String, String> labels = new TreeMap<>();
    for (String family : families.values()) {
      if (!family.isEmpty()) {
        labels.put(family, words.find("family." + family).orElse(family));
      }
    }
    return labels;
  }
}
