package hegao.report;

import java.util.Optional;

/** Where the documentation of the rules is found. */
@FunctionalInterface
public interface RulePages {
  /** No pages at all. */
  RulePages NONE = rule -> Optional.empty();

  /** The page of a rule in Markdown, by the rule's id. */
  Optional<String> of(String rule);

  /** The family of a rule: the folder that its file stands in; empty when not known. */
  default String family(String rule) {
    return "";
  }
}
