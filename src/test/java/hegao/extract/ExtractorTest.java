package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hegao.extract.page.NamedWeekday;
import hegao.mention.Bound;
import hegao.mention.Mention;
import hegao.mention.Ordinal;
import hegao.mention.Period;
import hegao.mention.Quantity;
import hegao.mention.Ratio;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({
    "5000架, 4950, 5050",
    "500架, 495, 505",
    "100架, 95, 105",
    "20架, 19.5, 20.5",
    "4200架, 4150, 4250",
    "3.2万架, 31500, 32500",
    "三千架, 2950, 3050",
    "100%, 99.5, 100.5",
    "约1000架, 900, 1100",
    "近400架, 360, 405",
    "超300架, 300, 400",
    "3000多架, 3000, 4000",
    "不足7500架, 3750, 7500",
    "30架以内, 0, 30.5"
  })
  void intervals(String text, BigDecimal low, BigDecimal high) {
    Quantity q = only(text);
    assertThat(q.interval().low()).isEqualByComparingTo(low);
    assertThat(q.interval().high()).isEqualByComparingTo(high);
  }

  @ParameterizedTest
  @CsvSource({
    "超过300家, MORE_THAN",
    "1200余家, MORE_THAN",
    "至少9家, AT_LEAST",
    "不低于9家, AT_LEAST",
    "9家以上, AT_LEAST",
    "9家左右, APPROX",
    "近百家, APPROX",
    "不到9家, LESS_THAN",
    "最多9家, AT_MOST",
    "9至12家, RANGE",
    "9家, EXACT"
  })
  void bounds(String text, Bound bound) {
    Quantity q = only(text);
    assertThat(q.bound()).isEqualTo(bound);
    assertThat(q.span().length()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“33618”体系",
        "“四链”融合",
        "宝马X5上市",
        "C919首飞",
        "5G网络",
        "L3级试点",
        "千方百计稳岗",
        "一律免费",
        "九龙坡区政府",
        "三位一体布局",
        "热线12345",
        "重庆千里科技公司",
        "统一部署",
        "进一步改善",
        "三峡库区",
        "万达开统筹",
        "公司签约后",
        "最近几天没有雨水"
      })
  void noNumbers(String text) {
    assertThat(read(text))
        .noneMatch(m -> m instanceof Quantity || m instanceof Ratio || m instanceof Ordinal);
  }

  @Test
  void hedgesInsideWordsDoNotCount() {
    assertThat(only("签约46亿元").bound()).isEqualTo(Bound.EXACT);
    assertThat(only("签约46亿元").span().start()).isEqualTo(2);
  }

  @Test
  void fromOneFigureToAnotherIsNoRange() {
    assertThat(read("由46家整合为28家")).hasSize(2);
    assertThat(read("从2160亿元到3608.4亿元")).hasSize(2);
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
  @ValueSource(strings = {"工程历时近三年", "将近五年的等待", "为期近两年"})
  void nearlySoLongIsNoPeriod(String text) {
    assertThat(read(text)).hasSize(1).allMatch(m -> m instanceof Quantity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"今年十一家企业上市", "会前3月", "万万没想到", "次日达服务"})
  void wordsThatAreNoHolidayAndNoRange(String text) {
    assertThat(read(text)).noneMatch(m -> m.span().in(text).matches("今年十一|会前3月|前3月|万万|次日"));
  }

  @ParameterizedTest
  @CsvSource({
    "2小时9分18秒, 小时, 2.155, 0.0002",
    "9分18秒, 分钟, 9.3, 0.01",
    "3天8小时30分, 天, 3.354167, 0.0004",
    "两斤三两, 斤, 2.3, 0.05"
  })
  void partsAreOneQuantityAsExactAsTheLast(String text, String unit, double value, double width) {
    Quantity q = only(text);
    assertThat(q.span().length()).isEqualTo(text.length());
    assertThat(q.unit().base()).isEqualTo(unit);
    assertThat(q.value().doubleValue()).isCloseTo(value, within(1e-5));
    assertThat(q.interval().high().subtract(q.value()).doubleValue())
        .isCloseTo(width, within(width / 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每周三开放",
        "长三角与珠三角",
        "每月15日出刊",
        "每年9月举行",
        "公元前221年",
        "拨打96333咨询",
        "股票代码600129",
        "奖励前三名",
        "一年半载",
        "今夏粮收购",
        "以3:2取胜",
        "歼-20列阵",
        "女子100米蛙泳夺冠",
        "三方会谈",
        "推进“三个一批”",
        "鹿府发〔2024〕5号",
        "一次性补助",
        "新春节目单",
      })
  void recurringTimesCallsAndGroupsAreNotRead(String text) {
    assertThat(read(text)).isEmpty();
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
  void thousandsOfYearsAreNoYear() {
    assertThat(read("有着近1600年历史的石塔").get(0)).isInstanceOf(Quantity.class);
    assertThat(read("已有2000年的历史").get(0)).isInstanceOf(Quantity.class);
    assertThat(read("创2024年历史新高").get(0)).isInstanceOf(Period.class);
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

  @Test
  void aWholeIsExact() {
    assertThat(only("百分之三到百分之五").maxValue()).isEqualByComparingTo("5");
    assertThat(only("误差正负3%").value()).isEqualByComparingTo("3");
    assertThat(only("俩人合影").value()).isEqualByComparingTo("2");
    assertThat(only("百分之百").interval().high()).isEqualByComparingTo("100.5");
  }

  @Test
  void aDashBehindAFeastIsNoRange() {
    assertThat(read("欢乐春节——2025年灯会")).hasSize(2);
  }
}
