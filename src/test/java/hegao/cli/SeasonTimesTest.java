package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Modality;
import hegao.mention.Bound;
import hegao.mention.Period.Grain;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what time figures of seasons and holidays are. */
class SeasonTimesTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir private Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 2, 6), Optional.of("武汉"));
  }

  @Test
  void daysOffByTheLunarCalendarAreToldByTheirYear() {
    Claim claim = told.claim(HEAD + "今年春节假期，全县接待游客41.5万人次。", "41.5万人次");
    assertThat(Told.days(claim)).isEqualTo("2025-01-28/2025-02-04");
    assertThat(claim.period().grain()).isEqualTo(Grain.LUNAR_HOLIDAY);
    assertThat(claim.period().year().start()).isEqualTo(LocalDate.of(2025, 1, 1));
    Claim fixed = told.claim(HEAD + "去年国庆假期，全县接待游客52.5万人次。", "52.5万人次");
    assertThat(fixed.period().grain()).isEqualTo(Grain.HOLIDAY);
  }

  @Test
  void takingsThatPassAMarkInASeasonAreOfTheDayOfPrint() {
    assertThat(days("2025春节档票房破71亿元，观影人次1.31亿。", "破71亿元")).isEqualTo("/2025-02-06");
    assertThat(days("2024年春节档票房破71亿元。", "破71亿元")).isEqualTo("2024-02-09/2024-02-16");
    assertThat(days("2025年春节档票房71.2亿元。", "71.2亿元")).isEqualTo("2025-01-28/2025-02-04");
  }

  @Test
  void aSeasonIsNoYear() {
    Claim season = told.claim(HEAD + "2025年春节档票房破71亿元。", "破71亿元");
    assertThat(season.topic().qualifiers()).contains("春节档");
  }

  @Test
  void theFirstDayOfABeastsYearIsADay() {
    assertThat(days("蛇年首日，全县接待游客3.1万人次。", "3.1万人次")).isEqualTo("2025-01-29/2025-01-29");
  }

  @Test
  void aQuarterThatSaysOfWhatKindAThingIsLeavesTheDay() {
    assertThat(days("2月6日，全市一季度重点工程一齐破土。破土的38个项目，总投资112亿元。", "112亿元"))
        .isEqualTo("2025-02-06/2025-02-06");
  }

  @Test
  void aRecordOfAnotherYearIsOfTheSameFeast() {
    String text = "今年大年初一，全县单日客流6.1万人次，超过此前2021年保持的5.4万人次的纪录。";
    assertThat(days(text, "5.4万人次")).isEqualTo("2021-02-12/2021-02-12");
  }

  @Test
  void anAsOfDateKeepsTheSeasonToldBeforeIt() {
    String text = HEAD + "2025年春节档电影票房喜人，截至今天，新片总票房突破71亿元。";
    assertThat(told.claim(text, "突破71亿元").topic().qualifiers()).contains("春节档");
  }

  @Test
  void whatIsDoneAlreadyIsNoAim() {
    Told before = new Told(folder, LocalDate.of(2025, 1, 20), Optional.of("武汉"));
    assertThat(before.claim(HEAD + "规划的重大工程中，96%已开工。", "96%").modality())
        .isEqualTo(Modality.ACTUAL);
  }

  @Test
  void partsKeepTheirHedge() {
    assertThat(told.claim(HEAD + "江北县出口占全市的近四分之一。", "近四分之一").value().bound())
        .isEqualTo(Bound.APPROX);
    assertThat(told.claim(HEAD + "江北县出口占全市的一半以上。", "一半以上").value().bound())
        .isEqualTo(Bound.AT_LEAST);
  }

  private String days(String text, String figure) {
    return Told.days(told.claim(HEAD + text, figure));
  }

  @Test
  void allDaysOfAHolidayAreToldWithIt() {
    Claim claim = told.claim(HEAD + "春节假期8天，江北县接待游客30万人次。", "30万人次");
    assertThat(Told.days(claim)).isEqualTo("2025-01-28/2025-02-04");
    assertThat(claim.period().grain()).isEqualTo(Grain.HOLIDAY);
    assertThat(told.claims(HEAD + "春节假期8天，江北县接待游客30万人次。")).noneMatch(c -> c.text().equals("8天"));
  }

  @Test
  void amountIsOfWhatWasCounted() {
    String text = HEAD + "春节假期，全市处理交易26.3万笔、金额1.25亿元。";
    assertThat(told.claim(text, "1.25亿元").metric()).isEqualTo("处理交易金额");
  }
}
