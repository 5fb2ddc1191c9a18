package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Finding;
import hegao.claim.Relation;
import hegao.judge.Judge;
import hegao.text.Metadata;
import hegao.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Newsroom sentences whose figures must follow from one another, taken the whole way. */
class DerivationsTest {
  private static final LocalDate PRINTED = LocalDate.of(2025, 3, 20);

  private final Judge judge = Judge.shipped();

  @TestFactory
  Stream<DynamicTest> whatDoesNotFollowIsReportedAndNothingElse() throws IOException {
    return lines()
        .map(
            line -> {
              String[] fields = line.split("\t");
              return DynamicTest.dynamicTest(fields[1], () -> holds(fields[0], fields[1]));
            });
  }

  @Test
  void aSentenceOfManyFiguresTakesNoLongerThanItsLength() {
    String pieces = "其中增加3年，增长5%，占7%，比上年增加12家，从2011年起已连续3年，5月6日（星期三）由6家增加到9家、".repeat(2_000);
    Source source = new Source("1.txt", "2024年，青州市" + pieces + "。", "", Metadata.NONE);
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> Stages.check(List.of(source), Optional.empty(), judge, Progress.NONE));
  }

  private void holds(String rule, String story) {
    List<String> reported =
        Stages.check(sources(story), Optional.empty(), judge, Progress.NONE).findings().stream()
            .filter(
                f ->
                    f.relation() == Relation.CONTRADICTION || f.relation() == Relation.NEEDS_REVIEW)
            .map(Finding::rule)
            .toList();
    if (rule.equals("-")) {
      assertThat(reported).isEmpty();
    } else {
      assertThat(reported).contains(rule);
    }
  }

  private static List<Source> sources(String story) {
    List<Source> sources = new ArrayList<>();
    for (String article : story.split("//")) {
      boolean dated = article.startsWith("@");
      LocalDate day = dated ? LocalDate.parse(article.substring(1, 11)) : PRINTED;
      String text = (dated ? article.substring(11) : article).replace('|', '\n') + "\n";
      Metadata metadata = new Metadata(Optional.of(day), Optional.empty());
      sources.add(new Source(sources.size() + ".txt", text.strip() + "\n", "", metadata));
    }
    return sources;
  }

  private static Stream<String> lines() throws IOException {
    try (InputStream in = DerivationsTest.class.getResourceAsStream("derivations.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }
  }
}
