package hegao.judge;

import static hegao.judge.Given.Y2024;
import static hegao.judge.Given.Y2025;
import static hegao.judge.Given.claim;
import static hegao.judge.Given.facts;
import static hegao.judge.Given.number;
import static hegao.judge.Given.pair;
import static hegao.judge.Given.percent;
import static hegao.judge.Given.topic;
import static hegao.judge.Given.value;
import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Breakdown;
import hegao.claim.Claim;
import hegao.claim.Facts;
import hegao.claim.Finding;
import hegao.claim.Growth;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.NamedDay;
import hegao.claim.Relation;
import hegao.claim.Severity;
import hegao.claim.Timing;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.mention.Bound;
import hegao.mention.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final Judge JUDGE = Judge.shipped();
  private static final Topic VISITORS = topic("海滨公园", "游客数");

  private static Claim visitors(String path, String text, Value value, Period period) {
    return claim(path, text, Kind.QUANTITY, VISITORS, value, period);
  }

  private static List<Finding> judge(Facts facts) {
    Verdict verdict = JUDGE.judge(facts);
    assertThat(verdict.failures()).isEmpty();
    return verdict.findings();
  }

  @Test
  void oneFigureWrittenInTwoWaysIsAContradiction() {
    Claim a = visitors("a.txt", "去年接待【254万人次】。", number("2540000", "2535000", "2545000"), Y2024);
    Claim b = visitors("b.txt", "去年接待【245万人次】。", number("2450000", "2445000", "2455000"), Y2024);
    List<Finding> findings = judge(facts(pair(a, b, Kinship.SAME, Timing.SAME)));
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo("same-topic-different-value");
    assertThat(finding.relation()).isEqualTo(Relation.CONTRADICTION);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.claims()).containsExactly(a, b);
    assertThat(finding.message())
        .isEqualTo("海滨公园·游客数（2024年）：a.txt写作“254万人次”，b.txt写作“245万人次”。两处不一致，其一可能有误。");
    assertThat(finding.arithmetic())
        .isEqualTo("254万（253.5万–254.5万）与 245万（244.5万–245.5万）不相交，相差 9万件");
    assertThat(finding.cause()).isEqualTo("两位数字颠倒");
    assertThat(finding.id()).hasSize(16);
  }

  @Test
  void anOpenPeriodIsForReview() {
    Claim a = visitors("a.txt", "接待【254万人次】。", number("2540000", "2535000", "2545000"), null);
    Claim b = visitors("b.txt", "去年接待【250.2万人次】。", number("2502000", "2501500", "2502500"), Y2024);
    assertThat(judge(facts(pair(a, b, Kinship.SAME, Timing.OPEN))))
        .extracting(Finding::rule)
        .containsExactly("same-topic-unclear-scope");
    assertThat(judge(facts(pair(a, b, Kinship.NEAR, Timing.SAME)))).hasSize(1);
    assertThat(judge(facts(pair(a, b, Kinship.OTHER, Timing.SAME)))).isEmpty();
    assertThat(judge(facts(pair(a, b, Kinship.SAME, Timing.NESTED)))).isEmpty();
  }

  @Test
  void twoPeriodsAreAChange() {
    Claim a = visitors("a.txt", "接待【254万人次】。", number("2540000", "2535000", "2545000"), Y2024);
    Claim b = visitors("b.txt", "接待【278.8万人次】。", number("2788000", "2787500", "2788500"), Y2025);
    List<Finding> findings = judge(facts(pair(a, b, Kinship.SAME, Timing.DIFFERENT)));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).relation()).isEqualTo(Relation.CHANGE_OVER_TIME);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(findings.get(0).arithmetic()).isEqualTo("278.8万 ÷ 254万 − 1 = +9.8%");
    assertThat(findings.get(0).message())
        .isEqualTo("海滨公园·游客数：2024年“254万人次”（a.txt），2025年“278.8万人次”（b.txt）。时期不同，是前后变化，不算矛盾。");
  }

  @Test
  void twoPrecisionsAreOneFigure() {
    Claim a = visitors("a.txt", "接待【95.3万人次】。", number("953000", "952500", "953500"), Y2024);
    Claim b = visitors("b.txt", "接待【95.32万人次】。", number("953200", "953150", "953250"), Y2024);
    List<Finding> findings = judge(facts(pair(a, b, Kinship.SAME, Timing.SAME)));
    assertThat(findings).extracting(Finding::relation).containsExactly(Relation.ROUNDING);
    assertThat(findings.get(0).arithmetic()).isEqualTo("95.32万 落在 95.3万（95.25万–95.35万）之内");
  }

  @Test
  void aHedgeAndItsFigureAreOneFigure() {
    Claim a =
        visitors(
            "a.txt",
            "营收【4201.4亿元】。",
            number("420140000000", "420135000000", "420145000000"),
            Y2024);
    Claim b =
        visitors(
            "b.txt",
            "营收【突破4200亿元】。",
            value("420000000000", "420000000000", null, "元", Bound.MORE_THAN),
            Y2024);
    List<Finding> findings = judge(facts(pair(a, b, Kinship.NEAR, Timing.OPEN)));
    assertThat(findings).extracting(Finding::relation).containsExactly(Relation.ROUNDING);
    assertThat(findings.get(0).arithmetic()).isEqualTo("4201.4亿 落在 超过4200亿（4200亿以上）之内");
  }

  @Test
  void aForecastStandsBesideItsOutcome() {
    Claim a =
        claim(
            "a.txt",
            "有望达到【5000亿元】。",
            Kind.QUANTITY,
            VISITORS,
            number("500000000000", "495000000000", "505000000000"),
            Y2025,
            Modality.FORECAST);
    Claim b =
        visitors(
            "b.txt", "实现【5018亿元】。", number("501800000000", "501750000000", "501850000000"), Y2025);
    List<Finding> findings = judge(facts(pair(a, b, Kinship.SAME, Timing.SAME)));
    assertThat(findings).extracting(Finding::relation).containsExactly(Relation.FORECAST_OUTCOME);
    assertThat(findings.get(0).message()).contains("预期“5000亿元”").contains("达到预期");
    assertThat(findings.get(0).arithmetic()).isEqualTo("5018亿 ÷ 5000亿 = 100.4%");
  }

  @Test
  void aRateThatItsLevelsDoNotGiveIsReported() {
    String path = "a.txt";
    Claim before = visitors(path, "前年【200万人次】。", number("2000000", "1995000", "2005000"), Y2024);
    Claim after = visitors(path, "去年【230万人次】。", number("2300000", "2295000", "2305000"), Y2025);
    Claim wrong = rate(path, "增长【25%】。", percent("25", "24.5", "25.5"));
    Claim right = rate(path, "增长【15%】。", percent("15", "14.5", "15.5"));
    assertThat(judge(growth(wrong, before, after)))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("growth-against-levels");
              assertThat(f.arithmetic())
                  .isEqualTo("230万 ÷ 200万 − 1 = +15%，计及取舍为 +14.5% 至 +15.5%；文中为 25%");
            });
    assertThat(judge(growth(right, before, after))).isEmpty();
  }

  private static Claim rate(String path, String text, Value value) {
    return claim(path, text, Kind.GROWTH, VISITORS, value, Y2025);
  }

  private static Facts growth(Claim rate, Claim before, Claim after) {
    return new Facts(
        List.of(), List.of(), List.of(new Growth(rate, before, after)), List.of(), List.of());
  }

  @Test
  void aPartAboveItsWholeIsReported() {
    Claim whole = visitors("a.txt", "接待【80万人次】。", number("800000", "795000", "805000"), Y2024);
    Claim part =
        claim(
            "a.txt",
            "其中学生【95万人次】。",
            Kind.QUANTITY,
            topic("海滨公园", "学生游客数"),
            number("950000", "945000", "955000"),
            Y2024);
    Facts facts =
        new Facts(List.of(), List.of(), List.of(), List.of(new Breakdown(whole, part)), List.of());
    assertThat(judge(facts)).extracting(Finding::rule).containsExactly("part-exceeds-whole");
  }

  @Test
  void aWrongWeekdayIsReported() {
    Claim date =
        claim("a.txt", "【5月6日】（星期三）开园。", Kind.DATE, topic("", "开园"), Value.of("2025-05-06"), null);
    NamedDay wrong = new NamedDay(date, LocalDate.of(2025, 5, 6), DayOfWeek.WEDNESDAY);
    NamedDay right = new NamedDay(date, LocalDate.of(2025, 5, 6), DayOfWeek.TUESDAY);
    Facts facts = new Facts(List.of(), List.of(), List.of(), List.of(), List.of(wrong, right));
    assertThat(judge(facts))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("注明星期三").contains("是星期二"));
  }

  @Test
  void aShareAboveAllIsReported() {
    Claim share =
        claim(
            "a.txt",
            "学生占【120%】。",
            Kind.SHARE,
            topic("海滨公园", "学生占比"),
            percent("120", "119.5", "120.5"),
            Y2024);
    Facts facts = new Facts(List.of(share), List.of(), List.of(), List.of(), List.of());
    assertThat(judge(facts)).extracting(Finding::rule).containsExactly("share-above-hundred");
  }

  @Test
  void manyPlacesOfOneDisagreementAreOneFinding() {
    Value is254 = number("2540000", "2535000", "2545000");
    Claim a = visitors("a.txt", "去年接待【254万人次】。", is254, Y2024);
    Claim b = visitors("b.txt", "去年接待【254万人次】。", is254, Y2024);
    Claim c = visitors("c.txt", "去年接待【245万人次】。", number("2450000", "2445000", "2455000"), Y2024);
    List<Finding> findings =
        judge(facts(pair(a, c, Kinship.SAME, Timing.SAME), pair(b, c, Kinship.SAME, Timing.SAME)));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).claims()).containsExactly(a, c, b);
    assertThat(findings.get(0).message()).endsWith("另有1处相关：b.txt“254万人次”。");
  }
}
