package hegao.judge;

import static hegao.judge.Given.Y2024;
import static hegao.judge.Given.Y2025;
import static hegao.judge.Given.claim;
import static hegao.judge.Given.facts;
import static hegao.judge.Given.number;
import static hegao.judge.Given.pair;
import static hegao.judge.Given.topic;
import static hegao.judge.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Facts;
import hegao.claim.Finding;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Timing;
import hegao.claim.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of one measure over several periods make one finding. */
class SeriesTest {
  private static final Judge JUDGE = Judge.shipped();
  private static final Topic NAMED = topic("海滨公园", "游客数");
  private static final Topic UNNAMED = topic("", "游客数");

  private final Claim first =
      claim("a.txt", "接待【210万件】。", Kind.QUANTITY, NAMED, number("210", "205", "215"), year(2023));
  private final Claim second =
      claim("b.txt", "接待【254万件】。", Kind.QUANTITY, UNNAMED, number("254", "253", "255"), Y2024);
  private final Claim third =
      claim("c.txt", "接待【278万件】。", Kind.QUANTITY, NAMED, number("278", "277", "279"), Y2025);

  @Test
  void aFigureThatNamesNoSubjectJoinsTheSeriesOfItsNeighbours() {
    assertThat(judge(changed(third, second), changed(first, second)))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.claims()).containsExactly(first, second, third);
              assertThat(f.message())
                  .isEqualTo(
                      "海滨公园·游客数，先后3个数：2023年“210万件”，2024年“254万件”，2025年“278万件”。时期不同，是前后变化，不算矛盾。");
              assertThat(f.arithmetic()).isEqualTo("278 ÷ 210 − 1 = +32.4%");
            });
  }

  @Test
  void anotherMeasureStaysAnotherFinding() {
    Claim other =
        claim(
            "d.txt",
            "接待【300万件】。",
            Kind.QUANTITY,
            topic("海滨公园", "学生数"),
            number("300", "299", "301"),
            Y2025);
    assertThat(judge(changed(first, second), changed(second, other))).hasSize(2);
  }

  private static Facts changed(Claim a, Claim b) {
    return facts(pair(a, b, Kinship.SAME, Timing.DIFFERENT));
  }

  private static List<Finding> judge(Facts one, Facts two) {
    Facts both = facts(one.pairs().get(0), two.pairs().get(0));
    return JUDGE.judge(both).findings();
  }
}
