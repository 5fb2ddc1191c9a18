package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.mention.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read where nothing is judged: limits in words, powers, far and open periods. */
class ReadoutTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 30);

  @ParameterizedTest
  @CsvSource({
    "大于60并且小于90, 60, 90",
    "比75大, 75, ",
    "位于15和18之间, 15, 18",
    "在第三和第七之间, 3, 7",
    "< = 42, 42, ",
    "等于36, 36, 36",
    "2^10, 1024, ",
    "4^-1, 0.25, "
  })
  void limitsAndPowers(String text, String low, String high) {
    assertThat(Readout.of(text, PUBLISHED).numbers())
        .anySatisfy(
            n -> {
              assertThat(n.span().in(text)).isEqualTo(text);
              assertThat(n.value()).isEqualByComparingTo(low);
              assertThat(n.maxValue() == null ? null : n.maxValue().toPlainString())
                  .isEqualTo(high);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "三十几年前, 1985-01-01, 1995-12-31",
    "6月前5天, 2025-06-01, 2025-06-05",
    "农历二〇二五年正月初一, 2025-01-29, 2025-01-29",
    "两个半月以前, , 2025-07-15",
    "今年的最后两周, 2025-12-15, 2025-12-28",
    "国庆档, 2025-10-01, 2025-10-07",
    "2007.05-2009, 2007-05-01, 2009-12-31",
    "次月15日, 2025-10-15, 2025-10-15",
    "下半月, 2025-09-16, 2025-09-30",
    "6月上半月, 2025-06-01, 2025-06-15",
    "公元17世纪, 1600-01-01, 1699-12-31",
    "20世纪中叶, 1940-01-01, 1959-12-31",
    "上个世纪末, 1980-01-01, 1999-12-31",
    "近半年, 2025-03-30, 2025-09-29",
    "未来2个月, 2025-09-30, 2025-11-29",
    "未来3天, 2025-10-01, 2025-10-03",
    "12月到次年3月, 2024-12-01, 2025-03-31",
    "庚子年四月, 2020-04-23, 2020-05-22",
    "二三季度, 2025-04-01, 2025-09-30",
    "七八月份, 2025-07-01, 2025-08-31",
    "2021、2022、2023年, 2021-01-01, 2023-12-31",
    "2020至2025年前, 2020-01-01, 2025-12-31",
    "2016年与2019年之间, 2016-01-01, 2019-12-31",
    "十二月十五, 2024-12-15, 2024-12-15",
    "2021年冬至, 2021-12-21, 2021-12-21",
    "本月内, 2025-09-01, 2025-09-30",
    "去年的今天, 2024-09-30, 2024-09-30",
    "2025/06, 2025-06-01, 2025-06-30",
    "周三至周一, 2025-09-24, 2025-09-29",
    "第一、二季度, 2025-01-01, 2025-06-30",
    "2020年夏, 2020-05-05, 2020-08-06",
    "半个月前, 2025-09-15, 2025-09-15",
    "2012年的后两季度, 2012-07-01, 2012-12-31",
    "2024年Q3, 2024-07-01, 2024-09-30",
    "2024H1, 2024-01-01, 2024-06-30",
    "下个月第一天, 2025-10-01, 2025-10-01",
    "2020年最后三天, 2020-12-29, 2020-12-31",
    "国庆假期前三天, 2025-10-01, 2025-10-03",
    "春运首日, 2025-01-14, 2025-01-14",
    "2020年闰四月初八, 2020-05-30, 2020-05-30",
    "闰六月, 2025-07-25, 2025-08-22",
    "2010年代, 2010-01-01, 2019-12-31",
    "公元618年, 0618-01-01, 0618-12-31",
    "本周五到周日, 2025-10-03, 2025-10-05",
    "上周六至周一, 2025-09-27, 2025-09-29",
    "明后两年, 2026-01-01, 2027-12-31",
    "下一年度, 2026-01-01, 2026-12-31",
    "2015年起至今, 2015-01-01, 2025-09-30",
    "入夏以来, 2025-05-05, 2025-09-30",
    "近几个月, 2025-06-30, 2025-09-30",
    "去年12月至今年2月, 2024-12-01, 2025-02-28",
    "“十三五”以来, 2016-01-01, 2025-09-30",
    "“十四五”头四年, 2021-01-01, 2024-12-31",
    "2023年国庆假期, 2023-09-29, 2023-10-06",
    "2024年元旦假期, 2023-12-30, 2024-01-01",
    "2 0 2 4年, 2024-01-01, 2024-12-31",
    "年底前, , 2025-12-31",
    "9月底前, , 2025-09-30"
  })
  void periods(String text, LocalDate from, LocalDate to) {
    assertThat(Readout.of(text, PUBLISHED).mentions())
        .anySatisfy(
            m -> {
              assertThat(m.span().in(text)).isEqualTo(text);
              assertThat(((Period) m).start()).isEqualTo(from);
              assertThat(((Period) m).end()).isEqualTo(to);
            });
  }

  @ParameterizedTest
  @CsvSource({"2018年后, 2019-01-01", "再过十周, 2025-12-09"})
  void fromThenOn(String text, LocalDate from) {
    assertThat(Readout.of(text, PUBLISHED).undated())
        .anySatisfy(
            u -> {
              assertThat(u.span().in(text)).isEqualTo(text);
              assertThat(u.from()).isEqualTo(from);
            });
  }
}
