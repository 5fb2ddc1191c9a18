package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Modality;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that a list of figures gives to what they measure. */
class NamingTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 9, 30), Optional.of("武汉"));
  }

  private String metric(String text, String figure) {
    return told.claim(HEAD + text, figure).metric();
  }

  @ParameterizedTest
  @CsvSource({
    "去年，市里每年都向山区县提供800多个岗位。, 800多个, 提供岗位",
    "昨天上午，12家单位签约。, 12家, 签约单位数",
    "昨天，每天有3000名旅客乘坐轮渡出行。, 3000名, 乘坐轮渡的旅客人数",
    "全市建成60座加气站。, 60座, 建成加气站数",
    "大会带来34条覆盖种业、农机的前瞻性建议。, 34条, 带来前瞻性建议数",
    "昨天，35人受邀出席。, 35人, 受邀出席人数",
    "三部门今天联合发文。, 三部门, 联合发文的部门数",
    "全市加快240个重点项目建设。, 240个, 加快重点项目数"
  })
  void thingsAreCounted(String text, String figure, String name) {
    assertThat(metric(text, figure)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "东湖水质连续6年保持为优。, 6年, 水质连续年数",
    "这家企业在本地深耕15年。, 15年, 深耕年数",
    "全场为遇难者默哀三分钟。, 三分钟, 默哀时长",
    "在讲解员二十分钟的讲解中，大家频频点头。, 二十分钟, 讲解时长",
    "经过约9.5小时的抢修，线路恢复供电。, 约9.5小时, 抢修时长"
  })
  void spansOfTimeAreNamedByWhatLasts(String text, String figure, String name) {
    assertThat(metric(text, figure)).endsWith(name);
  }

  @ParameterizedTest
  @CsvSource({
    "公司推出12吨重型卡车。, 12吨, 重型卡车吨位",
    "全市打造万亿级光电子产业。, 万亿级, 光电子产业规模",
    "武汉750千伏输变电工程竣工。, 750千伏, 输变电工程电压等级",
    "26岁的李明朗是班长。, 26岁, 李明朗年龄",
    "跑道长3400米。, 3400米, 跑道长度",
    "昨天，两国庆祝建交65周年。, 65周年, 建交周年"
  })
  void figuresThatTellAClassAreNamedByItsMeasure(String text, String figure, String name) {
    assertThat(metric(text, figure)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "中央财政安排30亿元支持油菜扩种。, 30亿元, 油菜扩种安排资金",
    "这款邮票被炒至960元一套。, 960元, 邮票价格",
    "报废旧车买新车最高补1.2万元。, 1.2万元, 补贴上限",
    "五六百元的咖啡机卖得好。, 五六百元, 咖啡机价格"
  })
  void moneyIsNamedByWhatWasDoneWithIt(String text, String figure, String name) {
    assertThat(metric(text, figure)).endsWith(name);
  }

  @ParameterizedTest
  @CsvSource({"80%以上的国有资本集中在公共服务和基础设施。, 80%以上, 国有资本集中在公共服务和基础设施占比", "我国对进口原油加征12%关税。, 12%, 原油加征关税"})
  void sharesAreNamedByWhatIsShared(String text, String figure, String name) {
    assertThat(metric(text, figure)).endsWith(name);
  }

  @Test
  void placesAreNamedByWhatIsRanked() {
    assertThat(metric("这里有全国最大的花市。", "最大")).isEqualTo("全国花市规模排名");
    assertThat(metric("2024年，武汉软件收入居全国“第一方阵”。", "第一方阵")).doesNotContain("“").contains("方阵");
  }

  @Test
  void rateIsNamedAsTheLevelItGoesWith() {
    String text = "去年，全市处理支付交易26亿笔，同比增长25%。";
    assertThat(metric(text, "25%")).isEqualTo(metric(text, "26亿笔"));
    assertThat(metric("去年，全市规模以上工业增加值同比增长6.1%。", "6.1%")).isEqualTo("规模以上工业增加值");
  }

  @Test
  void timeThatIsPointedAtIsNoFigure() {
    assertThat(told.claims(HEAD + "新的一年，全市将继续努力。")).noneMatch(c -> c.text().contains("一年"));
  }

  @ParameterizedTest
  @CsvSource({
    "国务院总理林明3月6日在京会见芬兰总统。, 3月6日, 林明·会见芬兰总统日期",
    "2009年，云溪剪纸入选国家级非物质文化遗产名录。, 2009年, 云溪剪纸·入选国家级非物质文化遗产名录日期",
    "全国水利工作会议3月6日在京召开。, 3月6日, 全国水利工作会议·召开日期",
    "3月6日，省水利厅在武昌举行春节团拜会。, 3月6日, 省水利厅春节团拜会·举行日期",
    "韩国法院3月6日签发逮捕令。, 3月6日, 韩国法院·签发逮捕令日期"
  })
  void eventsAreNamedByWhoDidWhat(String text, String day, String name) {
    assertThat(told.line(HEAD + text, day)).startsWith(name + "·");
  }

  @Test
  void thingsCalledAimsAreCounted() {
    Modality counted = told.claim(HEAD + "昨天，演习部队击中9个空中目标。", "9个").modality();
    assertThat(counted).isEqualTo(Modality.ACTUAL);
    Modality aim = told.claim(HEAD + "全市新增就业20万人的预期目标不变。", "20万人").modality();
    assertThat(aim).isEqualTo(Modality.TARGET);
  }
}
