package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.mention.Bound;
import hegao.mention.Mention;
import hegao.mention.Ordinal;
import hegao.mention.Period;
import hegao.mention.Quantity;
import hegao.mention.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotReadTest {
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

  @Test
  void thousandsOfYearsAreNoYear() {
    assertThat(read("有着近1600年历史的石塔").get(0)).isInstanceOf(Quantity.class);
    assertThat(read("已有2000年的历史").get(0)).isInstanceOf(Quantity.class);
    assertThat(read("创2024年历史新高").get(0)).isInstanceOf(Period.class);
  }

  @Test
  void aDashBehindAFeastIsNoRange() {
    assertThat(read("欢乐春节——2025年灯会")).hasSize(2);
  }
}
