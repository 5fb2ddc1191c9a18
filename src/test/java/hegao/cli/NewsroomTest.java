package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Finding;
import hegao.claim.Severity;
import hegao.judge.Judge;
import hegao.judge.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small papers with errors of one family each, from file to finding; {@code family.expected} lists
 * the rules that must fire, and nothing else may be called wrong or doubtful.
 */
class NewsroomTest {
  private static final Path NEWSROOM = Path.of("src/test/resources/newsroom");
  private static final Path EXAMPLES = Path.of("src/examples/articles");
  private static final String WORDING = "wording";

  static Stream<String> families() throws IOException {
    try (Stream<Path> files = Files.list(NEWSROOM)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".expected"))
          .map(name -> name.replace(".expected", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void theErrorsOfAFamilyAreFoundAndNoOthers(String family) throws IOException {
    Set<String> wrong =
        findings(NEWSROOM.resolve(family)).stream()
            .filter(f -> f.severity() != Severity.NOTE || family.equals(WORDING))
            .map(Finding::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(wrong).containsExactlyElementsOf(expected(family));
  }

  @Test
  void everyRuleFiresInSomeArticle() throws IOException {
    Set<String> fired = new TreeSet<>();
    findings(EXAMPLES).forEach(f -> fired.add(f.rule()));
    for (String family : families().toList()) {
      fired.addAll(expected(family));
    }
    assertThat(Judge.shipped().rules()).extracting(Rule::id).isSubsetOf(fired);
  }

  private static List<String> expected(String family) throws IOException {
    return Files.readAllLines(NEWSROOM.resolve(family + ".expected"));
  }

  private static List<Finding> findings(Path folder) {
    Request request = new Request(List.of(folder), Map.of(), Optional.empty(), Optional.empty());
    return new Stages().run(request, Progress.NONE).findings();
  }
}
