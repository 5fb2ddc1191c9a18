package hegao.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.judge.Page.Example;
import hegao.judge.Page.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.base.reteoo.NodeTypeEnums;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.Sink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped rule must keep to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleLintTest {
  private static final int LONGEST = 25;

  private final Judge judge = Judge.shipped();

  Stream<Rule> rules() {
    return judge.rules().stream();
  }

  @Test
  void theFolderIsTheRegistry() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".drl"))
              .map(f -> f.replace(".drl", ""))
              .toList();
      assertThat(judge.rules()).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleIsShortAndNamedForADefect(Rule rule) throws IOException {
    Path file = Path.of("rules", rule.family(), rule.id() + ".drl");
    assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST);
    assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+").doesNotStartWith("check");
    assertThat(rule.title()).isNotBlank();
    assertThat(rule.severity()).isNotNull();
    assertThat(rule.relation()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasAPageWithExamplesOfEachKind(Rule rule) {
    Page page = PageReader.read(rule.id(), Pages.text(rule.family(), rule.id()).orElseThrow());
    assertThat(page.title()).isEqualTo(rule.title());
    assertThat(page.summary()).isNotBlank();
    for (Section section : Section.values()) {
      assertThat(page.examples()).extracting(Example::section).contains(section);
    }
    assertThat(page.examples())
        .filteredOn(e -> e.section() == Section.REPORTED)
        .allMatch(e -> e.articles().stream().anyMatch(a -> !a.evidence().isEmpty()));
    assertThat(page.examples())
        .filteredOn(e -> e.section() != Section.REPORTED)
        .allMatch(e -> e.articles().stream().allMatch(a -> a.evidence().isEmpty()));
  }

  @Test
  void joinsAreIndexed() {
    InternalRuleBase base = (InternalRuleBase) RuleBase.baked().without(Set.of());
    List<String> slow = new ArrayList<>();
    for (ObjectTypeNode node : base.getRete().getObjectTypeNodes()) {
      for (Sink sink : node.getObjectSinkPropagator().getSinks()) {
        collect(sink, slow);
      }
    }
    assertThat(slow).as("joins without an index").isEmpty();
  }

  private static void collect(Sink sink, List<String> slow) {
    if (NodeTypeEnums.isBetaNode(sink)) {
      BetaNode node = (BetaNode) sink;
      if (!node.getRawConstraints().isIndexed()) {
        slow.add(node.toString());
      }
    } else if (sink instanceof org.drools.core.reteoo.AlphaNode alpha) {
      for (Sink next : alpha.getObjectSinkPropagator().getSinks()) {
        collect(next, slow);
      }
    }
  }
}
