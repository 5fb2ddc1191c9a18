package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hegao.mention.Bound;
import hegao.mention.Mention;
import hegao.mention.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
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

  @Test
  void aWholeIsExact() {
    assertThat(only("百分之三到百分之五").maxValue()).isEqualByComparingTo("5");
    assertThat(only("误差正负3%").value()).isEqualByComparingTo("3");
    assertThat(only("俩人合影").value()).isEqualByComparingTo("2");
    assertThat(only("百分之百").interval().high()).isEqualByComparingTo("100.5");
  }
}
