package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Kind;
import hegao.claim.Report;
import hegao.judge.Judge;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  /** What stays silent in the rehearsal is not ready when it is needed. */
  @Test
  void comesByWhatChecksComeBy() {
    Report report = Rehearsal.check(Judge.shipped());
    assertThat(report.claims())
        .extracting(c -> c.kind())
        .contains(Kind.QUANTITY, Kind.GROWTH, Kind.SHARE, Kind.RANK);
    assertThat(report.findings()).isNotEmpty();
    assertThat(report.unread()).isEmpty();
  }
}
