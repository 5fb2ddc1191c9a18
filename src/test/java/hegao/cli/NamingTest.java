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
    "去年，各校每学期都给新生开设60多门选修课。, 60多门, 开设选修课数",
    "昨天上午，12家单位签约。, 12家, 签约单位数",
    "昨天，每天有800名职工乘坐班车上班。, 800名, 每天乘坐班车的职工人数",
    "全市建成60座加气站。, 60座, 建成加气站数",
    "居民提出26条涉及排水、绿化的书面意见。, 26条, 提出书面意见数",
    "昨天，35人受邀出席。, 35人, 受邀出席人数",
    "三部门今天联合发文。, 三部门, 联合发文的部门数",
    "全市加快32座山区泵站建设。, 32座, 加快山区泵站数"
  })
  void thingsAreCounted(String text, String figure, String name) {
    assertThat(metric(text, figure)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "全县果品价格连续4年保持平稳。, 4年, 果品价格连续年数",
    "她在山村小学执教26年。, 26年, 执教年数",
    "队员们赛前热身三分钟。, 三分钟, 热身时长",
    "在教练二十分钟的训话中，大家站得笔直。, 二十分钟, 训话时长",
    "历经约6.5小时的手术，病人脱险。, 约6.5小时, 手术时长"
  })
  void spansOfTimeAreNamedByWhatLasts(String text, String figure, String name) {
    assertThat(metric(text, figure)).endsWith(name);
  }

  @ParameterizedTest
  @CsvSource({
    "公司推出12吨重型卡车。, 12吨, 重型卡车吨位",
    "全市打造百亿级钟表产业。, 百亿级, 钟表产业规模",
    "武汉220千伏变电站投运。, 220千伏, 变电站电压等级",
    "26岁的李明朗是班长。, 26岁, 李明朗年龄",
    "跑道长3400米。, 3400米, 跑道长度",
    "昨天，两国庆祝建交65周年。, 65周年, 建交周年"
  })
  void figuresThatTellAClassAreNamedByItsMeasure(String text, String figure, String name) {
    assertThat(metric(text, figure)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "省级财政拨付30亿元支持牧区打井。, 30亿元, 牧区打井拨付资金",
    "这款唱片被炒至960元一张。, 960元, 唱片价格",
    "老旧渔船拆解最高补4万元。, 4万元, 补贴上限",
    "三四百元的电饭锅卖得好。, 三四百元, 电饭锅价格"
  })
  void moneyIsNamedByWhatWasDoneWithIt(String text, String figure, String name) {
    assertThat(metric(text, figure)).endsWith(name);
  }

  @ParameterizedTest
  @CsvSource({"70%以上的退休职工居住在老城区和东岸。, 70%以上, 退休职工居住在老城区和东岸占比", "我国对进口家具加征12%关税。, 12%, 家具加征关税"})
  void sharesAreNamedByWhatIsShared(String text, String figure, String name) {
    assertThat(metric(text, figure)).endsWith(name);
  }

  @Test
  void placesAreNamedByWhatIsRanked() {
    assertThat(metric("这里有全国最大的书市。", "最大")).isEqualTo("全国书市规模排名");
    assertThat(metric("2024年，武汉船舶订单居全国“第一方阵”。", "第一方阵")).doesNotContain("“").contains("方阵");
  }

  @Test
  void rateIsNamedAsTheLevelItGoesWith() {
    String text = "去年，全市寄递包裹26亿件，同比增长18%。";
    assertThat(metric(text, "18%")).isEqualTo(metric(text, "26亿件"));
    assertThat(metric("去年，全市规模以上工业增加值同比增长6.1%。", "6.1%")).isEqualTo("规模以上工业增加值");
  }

  @Test
  void timeThatIsPointedAtIsNoFigure() {
    assertThat(told.claims(HEAD + "新的一年，全市将继续努力。")).noneMatch(c -> c.text().contains("一年"));
  }

  @ParameterizedTest
  @CsvSource({
    "国务院总理林明3月6日在京会见芬兰总统。, 3月6日, 林明·会见芬兰总统日期",
    "2009年，云溪剪纸入选省级保护名录。, 2009年, 云溪剪纸·入选省级保护名录日期",
    "全国水利工作会议3月6日在长沙召开。, 3月6日, 全国水利工作会议·召开日期",
    "3月6日，省水利厅在武昌举行防汛演练。, 3月6日, 省水利厅防汛演练·举行日期",
    "智利法院3月6日签发传票。, 3月6日, 智利法院·签发传票日期",
    "市长林明3月6日在迎宾馆与获得友谊奖和在汉工作的外国专家座谈。, 3月6日, 林明·与外国专家座谈日期",
    "《云溪之夜》3月6日进行第二次联排。, 3月6日, 云溪之夜·第二次联排日期",
    "昨天（9月29日），青江特大桥顺利合龙。, 9月29日, 青江特大桥·合龙日期"
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
