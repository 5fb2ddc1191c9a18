package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Finding;
import hegao.judge.Judge;
import hegao.judge.Page;
import hegao.judge.Page.Example;
import hegao.judge.Page.Section;
import hegao.judge.Pages;
import hegao.judge.Pages.Remark;
import hegao.judge.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of the rules, their examples taken the whole way from text to finding. */
class RulePagesTest {
  private static final Path RULES = Path.of("rules");
  private static final Path EXAMPLES = Path.of("src/examples/articles");

  /** Rules whose defect no example article has as yet; their pages show them. */
  private static final Set<String> WITHOUT_ARTICLE =
      Set.of(
          "no-such-day",
          "plan-with-wrong-years",
          "unended-period-told-as-done",
          "rank-against-values",
          "one-person-two-offices",
          "old-figure-as-current",
          "work-under-way-after-done",
          "one-phrase-two-wordings",
          "look-alike-character",
          "as-of-after-publication",
          "difference-against-levels",
          "difference-against-levels-unclear",
          "event-on-two-days",
          "growth-against-levels-unclear",
          "growth-of-a-falling-pair",
          "months-above-year",
          "multiple-against-levels",
          "one-holder-two-places",
          "one-holder-two-places-unclear",
          "one-name-two-spellings",
          "one-place-two-holders",
          "one-post-two-holders",
          "parts-do-not-sum",
          "parts-exceed-whole",
          "running-total-falls",
          "same-topic-slip-of-digits",
          "same-topic-unclear-scope",
          "share-above-hundred",
          "share-against-part-and-whole",
          "years-against-first-year");

  private final Judge judge = Judge.shipped();

  @TestFactory
  Stream<DynamicTest> everyPageHoldsWhatItPromises() throws IOException {
    return Pages.in(RULES).stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.rule(),
                    () -> {
                      List<Remark> remarks = RuleTrial.run(judge, List.of(page));
                      remarks.stream().filter(r -> !r.broken()).forEach(System.out::println);
                      assertThat(remarks).filteredOn(Remark::broken).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyPageHasTwoExamplesOfEachSort() throws IOException {
    return Pages.in(RULES).stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.rule(),
                    () -> {
                      assertThat(count(page, Section.REPORTED)).isGreaterThanOrEqualTo(2);
                      assertThat(count(page, Section.SILENT)).isGreaterThanOrEqualTo(2);
                    }));
  }

  @Test
  void everyRuleHasItsPage() throws IOException {
    assertThat(Pages.in(RULES).stream().map(Page::rule))
        .containsExactlyInAnyOrderElementsOf(judge.rules().stream().map(Rule::id).toList());
  }

  @Test
  void theExampleArticlesShowTheRulesAtWork() {
    Set<String> fired =
        new Stages()
                .run(
                    new Request(List.of(EXAMPLES), Map.of(), Optional.empty(), Optional.empty()),
                    Progress.NONE)
                .findings()
                .stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all = judge.rules().stream().map(Rule::id).collect(Collectors.toSet());
    all.removeAll(WITHOUT_ARTICLE);
    assertThat(fired).containsAll(all);
  }

  private static long count(Page page, Section section) {
    return page.examples().stream().map(Example::section).filter(section::equals).count();
  }
}
