package hegao.cli;

import hegao.claim.Finding;
import hegao.judge.Judge;
import hegao.judge.Page;
import hegao.judge.Page.ExampleArticle;
import hegao.judge.Pages;
import hegao.judge.Pages.Remark;
import hegao.judge.Rule;
import hegao.report.Words;
import hegao.text.Metadata;
import hegao.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tries rules on the examples of their pages, the whole way from text to finding. */
final class RuleTrial {
  private RuleTrial() {}

  /** What the examples of the pages show about the rules. */
  static List<Remark> run(Judge judge, List<Page> pages) {
    return Pages.run(pages, articles -> findings(judge, articles));
  }

  /** Rules without a page, and pages without a rule. */
  static List<Remark> unpaired(Judge judge, List<Page> pages, Words words) {
    Set<String> paged =
        pages.stream().map(Page::rule).collect(Collectors.toCollection(TreeSet::new));
    Set<String> ruled =
        judge.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    List<Remark> remarks = new ArrayList<>();
    for (String rule : ruled) {
      if (!paged.contains(rule)) {
        remarks.add(new Remark(rule, 0, words.of("rules.noPage", rule), true));
      }
    }
    for (String page : paged) {
      if (!ruled.contains(page)) {
        remarks.add(new Remark(page, 0, words.of("rules.noRule", page), true));
      }
    }
    return remarks;
  }

  private static List<Finding> findings(Judge judge, List<ExampleArticle> articles) {
    List<Source> sources =
        articles.stream()
            .map(a -> new Source(a.path(), a.text(), "", new Metadata(a.published(), a.home())))
            .toList();
    Optional<String> home = articles.stream().flatMap(a -> a.home().stream()).findFirst();
    return Stages.check(sources, home, judge, Progress.NONE).findings();
  }
}
