package hegao.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hegao.claim.Odd;
import hegao.claim.Oddity;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Mended;
import hegao.text.Metadata;
import hegao.text.Published;
import hegao.text.Source;
import hegao.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
  private static List<Article> articles(String... texts) {
    return Stream.of(texts).map(ProofTest::article).toList();
  }

  private static Article article(String text) {
    Source source = new Source(text.hashCode() + ".txt", text, "", Metadata.NONE);
    Block block = new Block(Block.Kind.BODY, new Span(0, text.length()));
    return new Article("a1", source, "", Published.UNKNOWN, Mended.verbatim(text), List.of(block));
  }

  private static List<Oddity> dates(String text) {
    return Proof.dates(articles(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2月30日", "4月31日", "2025年2月29日", "13月5日", "0月5日", "6月0日", "6月28日至31日", "6月28—31日"})
  void daysThatNoCalendarHas(String day) {
    List<Oddity> odd = dates("大会" + day + "召开。");
    assertThat(odd).extracting(Oddity::sort).containsExactly(Odd.NO_SUCH_DAY);
    assertThat(odd.get(0).claims().get(0).text()).isEqualTo(day);
    assertThat(odd.get(0).claims().get(0).sentence().span())
        .isEqualTo(new Span(0, day.length() + 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2月29日", "2024年2月29日", "1月31日", "农历2月30日", "闰4月31日", "3.14月31日", "12月31日至1月2日"})
  void daysThatAre(String day) {
    assertThat(dates("大会" + day + "召开。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“十四五”（2020—2025年）",
        "“十五五”规划（2025-2030年）",
        "十三五时期，2016年至2021年",
        "2015—2020年“十三五”期间"
      })
  void plansWithYearsOfAnother(String plan) {
    assertThat(dates(plan + "，新建学校12所。")).extracting(Oddity::sort).containsExactly(Odd.PLAN_YEARS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“十四五”（2021—2025年）", "“十五”计划（2001—2005年）", "2016—2020年“十三五”期间", "“十四五”期间的2023年"})
  void plansWithTheirYears(String plan) {
    assertThat(dates(plan + "，新建学校12所。")).isEmpty();
  }

  @Test
  void aNameIsToldOnceHoweverOftenItIsWritten() {
    String name = "《川北蚕业高质量联动发展实施方案》。";
    String other = "《川北蚕业高质量发展联动发展实施方案》。";
    List<Oddity> odd = Proof.wordings(articles(name + name + other, other + name + other));
    assertThat(odd).extracting(Oddity::sort).containsExactly(Odd.TWO_WORDINGS);
    assertThat(odd.get(0).claims()).hasSize(2);
  }

  @Test
  void namesThatDifferInWhatTellsThingsApartAreTwoNames() {
    assertThat(Proof.wordings(articles("《川北蚕业协同发展第一个实施方案》《川北蚕业协同发展实施方案》。"))).isEmpty();
    assertThat(Proof.wordings(articles("“高质量发展”，“高质量绿色发展”。"))).isEmpty();
  }

  @Test
  void charactersThatLookAlikeAreToldWhereTheSamePhraseHasTheOther() {
    List<Oddity> odd = Proof.wordings(articles("古镇人选全国名录。古镇入选全国名录。新镇入选全国名录。"));
    assertThat(odd).extracting(Oddity::sort).containsOnly(Odd.LOOK_ALIKE);
    assertThat(odd.get(0).told()).contains("人选", "入选");
    assertThat(Proof.wordings(articles("古镇人选全国名录。"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "“", "《》", "2月", "月日", "“十", "人", "“““““”", "《《《》》"})
  void scrapsAreNothing(String text) {
    assertThatCode(() -> Proof.wordings(articles(text))).doesNotThrowAnyException();
    assertThat(dates(text)).isEmpty();
  }

  @Test
  @Timeout(20)
  void longTextsTakeNoLongerThanTheirLength() {
    String same = "“具有全国影响力的现代港口之都”人选全国名录2月3日十四五，";
    assertThatCode(
            () -> {
              Proof.wordings(articles(same.repeat(40_000), "“".repeat(300_000)));
              dates("1".repeat(300_000) + "月" + "2月3".repeat(100_000));
            })
        .doesNotThrowAnyException();
  }
}
