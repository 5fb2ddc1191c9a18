package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.extract.page.NamedWeekday;
import hegao.mention.Bound;
import hegao.mention.Mention;
import hegao.mention.Period;
import hegao.mention.Quantity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 30);

  private static List<Mention> read(String text) {
    return Extractor.read(text, PUBLISHED);
  }

  private static Quantity only(String text) {
    List<Mention> mentions = read(text);
    assertThat(mentions).hasSize(1);
    return (Quantity) mentions.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "两千三百零五人, 2305, 人",
    "一千三百五十万元, 13500000, 元",
    "1亿3000万株, 130000000, 株",
    "壹佰贰拾元, 120, 元",
    "二十三点五公里, 23.5, 公里",
    "三千六百亩, 3600, 亩",
    "1.5万亿斤, 1500000000000, 斤",
    "十几名, 10, 名",
    "两萬五千戶, 25000, 户",
    "5.0 %, 5, %",
    "３２０个, 320, 个",
    "18 亿元, 1800000000, 元",
    "半年, 0.5, 年",
    "2.1元/立方米, 2.1, 元/立方米",
    "30美元每吨, 30, 美元/吨",
    "三毛五, 0.35, 元",
    "一块八毛八, 1.88, 元",
    "五分钱, 0.05, 元",
    "五亩三分, 5.3, 亩",
    "一米六七, 1.67, 米",
    "9秒83, 9.83, 秒",
    "零下8℃至零下2℃, -8, 摄氏度",
    "21响, 21, 响"
  })
  void valuesAndUnits(String text, BigDecimal value, String unit) {
    Quantity q = only(text);
    assertThat(q.value()).isEqualByComparingTo(value);
    assertThat(q.unit().base()).isEqualTo(unit);
    assertThat(q.span().length()).isEqualTo(text.length());
  }

  @Test
  void pairedListsStayApart() {
    assertThat(read("产量分别增长9.2%、24.5%")).hasSize(2);
  }

  @Test
  void relativePeriodsNeedAPublicationDate() {
    assertThat(Extractor.read("今年前8个月", null)).noneMatch(Period.class::isInstance);
    assertThat(Extractor.read("2024年前8个月", null)).hasSize(1);
  }

  @Test
  void datesToComeAreNotLastYears() {
    Period fair = (Period) Extractor.read("展会将于10月15日开幕", PUBLISHED).get(0);
    assertThat(fair.end()).isEqualTo(LocalDate.of(2025, 10, 15));
  }

  @Test
  void weekdaysBehindDates() {
    List<NamedWeekday> days = Extractor.weekdays("2025年9月30日 星期二；9月29日（周二）", PUBLISHED);
    assertThat(days)
        .extracting(NamedWeekday::day)
        .containsExactly(DayOfWeek.TUESDAY, DayOfWeek.TUESDAY);
    assertThat(days)
        .extracting(NamedWeekday::date)
        .containsExactly(PUBLISHED, PUBLISHED.minusDays(1));
  }

  @Test
  void baseMentionsDoNotOverlapAndAreSorted() {
    String text = "今年1—5月，订单居全省第二，达61.8万台，同比增长17.3%，占全县六成以上，每8台就有1台出口，首个码头投用。";
    List<Mention> mentions = read(text);
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).span().start())
          .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
    }
    assertThat(mentions).hasSize(7);
  }

  @Test
  void explanationNamesTheParts() {
    assertThat(Extractor.explain("突破4200亿元", null))
        .contains("数量（突破4200亿元）")
        .contains("约略语（突破）")
        .contains("数词（4200亿）")
        .contains("单位（元）");
  }

  @ParameterizedTest
  @CsvSource({
    "9月3日，甲地开展“欢乐春节”活动，乙地当天跟进, 2025-09-03",
    "9月3日，去年第四季度数据公布，行长当天说, 2025-09-03",
    "除夕当天，客流平稳, 2026-02-16"
  })
  void thatDayIsTheLastDayTold(String text, LocalDate day) {
    List<Mention> mentions = read(text);
    assertThat(((Period) mentions.get(mentions.size() - 1)).end()).isEqualTo(day);
  }

  @Test
  void bothEndsOfARangeMayBeNegative() {
    assertThat(only("气温-8℃至-2℃").maxValue()).isEqualByComparingTo("-2");
    assertThat(only("气温-8～3℃").value()).isEqualByComparingTo("-8");
  }

  @Test
  void aDayInAListTakesItsMonth() {
    List<Mention> days = read("8月1日、15日和28日开放");
    assertThat(days).extracting(m -> ((Period) m).end().getMonthValue()).containsExactly(8, 8, 8);
  }

  @Test
  void peopleMayStandForTheUnit() {
    assertThat(only("上万市民登山").bound()).isEqualTo(Bound.AT_LEAST);
    assertThat(only("数千游客滞留").maxValue()).isEqualByComparingTo("10000");
  }
}
