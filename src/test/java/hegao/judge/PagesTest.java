package hegao.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Finding;
import hegao.claim.Kind;
import hegao.claim.Relation;
import hegao.claim.Severity;
import hegao.judge.Page.Example;
import hegao.judge.Page.ExampleArticle;
import hegao.judge.Page.Section;
import hegao.judge.Pages.Remark;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final String PAGE =
      """
      # 人数不一

      同一所学校，
      两处人数不同。

      别的说明。

      ## 应报

      两篇之间：

          〔2025-03-01 青州〕
          标题
          全校【1254人】。
          〔另一篇 2025-03-02〕
          全校【1245人】。

          全校1254人，又说【1300人】。

      ## 不报

          全校1254人。

      ## 尚未能报

          全校一千多人。
      """;

  private final Page page = PageReader.read("two-counts", PAGE);

  @Test
  void aPageIsReadWithItsExamples() {
    assertThat(page.title()).isEqualTo("人数不一");
    assertThat(page.summary()).isEqualTo("同一所学校，两处人数不同。");
    assertThat(page.examples())
        .extracting(Example::section)
        .containsExactly(Section.REPORTED, Section.REPORTED, Section.SILENT, Section.MISSED);
    List<ExampleArticle> articles = page.examples().get(0).articles();
    assertThat(articles).extracting(ExampleArticle::path).containsExactly("1.txt", "2.txt");
    assertThat(articles)
        .extracting(ExampleArticle::text)
        .containsExactly("标题\n全校1254人。\n", "全校1245人。\n");
    assertThat(articles)
        .extracting(a -> a.published().orElseThrow())
        .containsExactly(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 2));
    assertThat(articles).extracting(a -> a.home().orElseThrow()).containsOnly("青州");
    assertThat(articles.get(0).evidence().get(0).in(articles.get(0).text())).isEqualTo("1254人");
    assertThat(page.examples().get(1).articles().get(0).home()).isEmpty();
    assertThat(page.examples().get(1).line()).isEqualTo(18);
  }

  private List<Remark> run(Function<List<ExampleArticle>, List<Finding>> check) {
    return Pages.run(List.of(page), check);
  }

  private static Finding finding(String rule, Relation relation, String path, String marked) {
    return new Finding(
        "",
        rule,
        relation,
        Severity.ERROR,
        "",
        List.of(
            Given.claim(
                path,
                marked,
                Kind.QUANTITY,
                Given.topic("", "人数"),
                Given.number("1", "1", "1"),
                null)),
        "",
        null,
        null,
        1,
        List.of());
  }

  @Test
  void silenceIsWrongWhereARuleMustFire() {
    assertThat(run(articles -> List.of())).extracting(Remark::line).containsExactly(12, 18);
  }

  @Test
  void aFindingElsewhereDoesNotCount() {
    Finding elsewhere = finding("two-counts", Relation.CONTRADICTION, "1.txt", "【全】校1254人");
    assertThat(run(articles -> List.of(elsewhere)))
        .extracting(Remark::text)
        .startsWith("报了，却没有指到所标的依据", "报了，却没有指到所标的依据");
  }

  @Test
  void findingsAreWrongWhereRulesMustBeSilent() {
    Finding other = finding("other-rule", Relation.CONTRADICTION, "1.txt", "全校【1254人】");
    Finding note = finding("other-rule", Relation.ROUNDING, "1.txt", "全校【1254人】");
    assertThat(run(articles -> List.of(other))).extracting(Remark::line).contains(22);
    assertThat(run(articles -> List.of(note))).extracting(Remark::line).doesNotContain(22);
  }

  @Test
  void aKnownMissThatIsFoundIsGoodNews() {
    Finding own = finding("two-counts", Relation.CONTRADICTION, "1.txt", "全校【一千多人】");
    assertThat(run(articles -> List.of(own)))
        .filteredOn(r -> !r.broken())
        .extracting(Remark::line)
        .containsExactly(26);
  }
}
