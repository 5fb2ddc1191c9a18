package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of the rules, their examples taken the whole way from text to finding. */
class RulePagesTest {
  private static final Path RULES = Path.of("rules");

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

  private static long count(Page page, Section section) {
    return page.examples().stream().map(Example::section).filter(section::equals).count();
  }
}
