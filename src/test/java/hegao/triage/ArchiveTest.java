package hegao.triage;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Corroboration;
import hegao.claim.Finding;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.report.Fixture;
import hegao.text.Article;
import hegao.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private final Fixture made = new Fixture();
  private final Article old = made.archived("旧/a.txt", "蚕讯\n2024年蚕茧产量1.8万吨。");
  private final Article older = made.archived("旧/b.txt", "秋茧\n2024年蚕茧产量1.6万吨。");
  private final Article other = made.archived("旧/c.txt", "夏茧\n2024年蚕农3万户。");
  private final Article today = made.article("新/d.txt", "年报\n2024年蚕茧产量1.7万吨。");
  private final Claim first = claim(old, "1.8万吨");
  private final Claim second = claim(older, "1.6万吨");
  private final Claim lone = claim(other, "3万户");
  private final Claim checked = claim(today, "1.7万吨");

  private Claim claim(Article article, String quote) {
    return made.claim(article, quote, "产量", "1", "0", "吨", 2024);
  }

  private Finding finding(String message, Claim... claims) {
    return made.finding("r", Relation.CONTRADICTION, Severity.ERROR, message, claims);
  }

  @Test
  void aSideInWhatIsCheckedIsNeededAndComesFirst() {
    Finding within = finding("旧稿之间", first, second);
    Finding across = finding("新旧之间", first, checked);
    made.lookalike(first, second, "旧");
    made.lookalike(second, checked, "新旧");
    Report report = Archive.settle(made.report());
    assertThat(report.findings()).containsExactly(across.about(List.of(checked, first)));
    assertThat(report.findings().get(0).id()).isEqualTo(across.id());
    assertThat(report.pairs()).hasSize(1);
    assertThat(Archive.findings(made.report())).hasSize(1);
    assertThat(made.report().findings()).contains(within);
  }

  @Test
  void agreementsOfTheArchiveWithItselfAreLeftOut() {
    Report all = made.report();
    Corroboration across = new Corroboration(List.of(first, checked));
    List<Corroboration> both = List.of(new Corroboration(List.of(first, second)), across);
    Report report = Archive.settle(all.with(List.of(), both, List.of()));
    assertThat(report.corroborations()).containsExactly(across);
  }

  @Test
  void storiesThatNothingRefersToAreLeftOutAndTheirFilesStay() {
    finding("新旧之间", first, checked);
    Report report = Archive.settle(made.report());
    assertThat(report.articles()).containsExactly(old, today);
    assertThat(report.claims()).containsExactly(first, checked).doesNotContain(lone);
    assertThat(report.sources()).hasSize(4);
    assertThat(report.archived()).isEqualTo(3);
    assertThat(report.files()).isEqualTo(1);
    assertThat(report.checked()).containsExactly(today);
  }

  @Test
  void withoutAnArchiveTheReportIsAsItWas() {
    Report report = Fixture.everything();
    assertThat(Archive.settle(report)).isSameAs(report);
    assertThat(report.sources()).noneMatch(Source::archive);
  }
}
