package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Finding;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.judge.Judge;
import hegao.text.Metadata;
import hegao.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of headings against the sentences that they sum up. */
class HeadingsTest {
  private static final Judge JUDGE = Judge.shipped();

  private static final String FIRE =
      """
      青州一座化工厂起火 致%s死亡
      青川日报讯 记者 周以宁
      5月3日晚，青州开发区一座化工厂起火。市应急局通报，起火造成%s死亡，另有7人受伤，附近1200名居民连夜转移。
      """;

  @ParameterizedTest
  @CsvSource({"12人, 21人", "12人, 13人"})
  void aFigureThatTheStoryTellsOtherwiseIsWrong(String heading, String body) {
    assertThat(wrong(FIRE.formatted(heading, body))).containsExactly("same-topic-different-value");
  }

  @Test
  void theFigureThatTheStoryRepeatsIsRight() {
    Report report = report(FIRE.formatted("12人", "12人"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.corroborations()).isNotEmpty();
  }

  @Test
  void anotherFigureOfTheStoryIsNotMeant() {
    assertThat(
            wrong(
                """
                青州今年将种树800万株
                青川日报讯 记者 周以宁
                3月12日，青州市义务植树活动启动。去年全市种树650万株，成活率九成以上。
                """))
        .isEmpty();
  }

  @Test
  void aHeadingInsideAStoryIsHeldAgainstItsOwnPart() {
    String page =
        """
        青州防汛一线见闻
        青川日报讯 记者 周以宁
        7月2日，青州普降大雨，全市转移群众8600人，无人伤亡。
        柳溪镇三千多人转移
        7月2日夜，柳溪镇河水漫堤，镇里组织%s转移，到凌晨三点全部安置完毕。
        """;
    assertThat(wrong(page.formatted("3100人"))).isEmpty();
    assertThat(wrong(page.formatted("5100人"))).containsExactly("same-topic-different-value");
  }

  private static List<String> wrong(String text) {
    return report(text).findings().stream()
        .filter(f -> f.relation() == Relation.CONTRADICTION)
        .map(Finding::rule)
        .toList();
  }

  private static Report report(String text) {
    Source source = new Source("1.txt", text, "", Metadata.NONE);
    return Stages.check(List.of(source), Optional.of("青州"), JUDGE, Progress.NONE);
  }
}
