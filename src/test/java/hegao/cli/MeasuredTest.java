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

/** What a figure measures, where words between it and its measure lead astray. */
class MeasuredTest {
  private static final String HEAD = "本地新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 9, 30), Optional.of("武汉"));
  }

  private String metric(String text, String figure) {
    return told.claim(HEAD + text.replace('；', '，'), figure).metric();
  }

  @ParameterizedTest
  @CsvSource({
    "去年；全县货运量810万吨；同比增长（下同）6.3%。, 6.3%, 货运量",
    "上半年；全省出游7.1亿人次；按可比口径增长5.2%。, 5.2%, 出游人次",
    "8月；工业企业利润由上月同比下降转为增长9.1%。, 9.1%, 利润",
    "上半年；乘客与去年同期相比增长18%。, 18%, 乘客",
    "大雨令水位上涨2.6米。, 2.6米, 水位增加量",
    "去年；全县纳税总额达到创新高的36亿元。, 36亿元, 纳税总额",
    "央行宣布；将存款利率从3.1%上调至3.4%。, 3.4%, 存款利率",
    "候诊时间从原来的40分钟缩短到8分钟。, 40分钟, 候诊时间",
    "单日票房9亿元；超过了前作的8.2亿元。, 8.2亿元, 单日票房"
  })
  void waysOfReckoningAreLeftOut(String text, String figure, String name) {
    assertThat(metric(text, figure)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "前8月；全省货物贸易进出口总值610亿元；规模创历史新高；增长4.2%。, 4.2%, 货物贸易进出口总值",
    "去年；全省货物贸易进出口总值610亿元；其中；出口380亿元；增长6%。, 380亿元, 货物贸易出口",
    "去年；全省货物贸易进出口总值610亿元；其中；出口380亿元；增长6%。, 6%, 货物贸易出口",
    "自主品牌方面；上月零售87万辆；同比增长5%。, 87万辆, 自主品牌零售量",
    "自主品牌方面；上月零售87万辆；同比增长5%。, 5%, 自主品牌零售量",
    "土地出让收入增幅下滑；上半年；同比增长8.7%。, 8.7%, 土地出让收入",
    "去年；契税68亿元；相对于2023年增长6%。, 68亿元, 契税",
    "全县生产总值增长5.8%；总量迈上600亿台阶。, 600亿, 地区生产总值",
    "增加值增长6%；增速高出全国1.3个百分点。, 1.3个百分点, 增加值增速高出全国幅度",
    "开工项目80个；年度计划投资31亿元。, 31亿元, 开工项目年度计划投资",
    "全省对三大伙伴东盟、美国、欧盟分别进出口14亿元、12亿元、10亿元。, 12亿元, 美国进出口"
  })
  void whatWasMeasuredIsKept(String text, String figure, String name) {
    assertThat(metric(text, figure)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "全市最大降雨量出现在柳镇；达128毫米。, 128毫米, 最大降雨量",
    "警方抓获嫌疑人186名。, 186名, 抓获嫌疑人数",
    "去年；全县平均降雨量46毫米。, 46毫米, 全县平均降雨量",
    "均价为每平方米1.86万元。, 1.86万元, 均价",
    "县长提出3点希望。, 3点, 提出希望数",
    "书展设有少儿、科普等12大展区。, 12大, 展区数",
    "洪水造成直接经济损失2.6亿元。, 2.6亿元, 直接经济损失",
    "她以58秒的成绩夺冠。, 58秒, 成绩",
    "大雨使6市12县80个乡镇受灾。, 12县, 县数",
    "3.1万人紧急转移安置。, 3.1万人, 转移安置人数",
    "因灾死亡16人。, 16人, 死亡人数",
    "市属国企由46家整合为28家。, 28家, 国企户数",
    "火灾中死亡6人、受伤13人。, 13人, 受伤人数",
    "去年；全县快递业务收入14亿元。, 14亿元, 快递业务收入",
    "去年；同城快递业务量56万件。, 56万件, 同城快递业务量",
    "全县平均降雨46毫米。, 46毫米, 全县平均降雨量",
    "卫生总费用初步核算为96亿元。, 96亿元, 卫生总费用",
    "全县医院病床使用率79%；其中；公立医院86%。, 86%, 公立医院使用率",
    "公司2021—2023年净利润分别为3亿元、4亿元和5亿元。, 4亿元, 公司净利润",
    "医院次均住院费用9316元；按当年价格比上年下降5%。, 5%, 医院次均住院费用",
    "新能源汽车产量均居全省第二位。, 第二位, 新能源汽车产量全省排名",
    "代表团摘得16金、12银；居第三。, 16金, 金牌数",
    "汽车、钢铁、纺织等千亿产业达7个。, 7个, 千亿产业数",
    "江城、海州、青川3地分会场完成联排。, 3地, 联排分会场数",
    "这里有18个国家和地区260名学生。, 18个, 国家和地区数",
    "老街有着300多年历史。, 300多年, 历史",
    "木工平均9分钟做好一把椅子。, 9分钟, 平均做好一把椅子时间",
    "各店提前二十天备货。, 二十天, 提前时间",
    "40个项目中；超过九成已开工建设。, 超过九成, 开工建设占比",
    "可以享受房租12%的补贴。, 12%, 补贴",
    "按售价20%给予补贴。, 20%, 补贴",
    "高于同期全国3.1%的平均增速。, 3.1%, 全国平均增速",
    "去年；青山乳业归属于上市公司股东的净利润达3.2亿元。, 3.2亿元, 归母净利润",
    "今年；全县每天增加座席5万个。, 5万个, 每天增加座席数",
    "经济规模进入50亿元以上的新阶段。, 50亿元以上, 经济规模",
    "上周；电动车交付3714台。, 3714台, 电动车交付量",
    "各界群众300多人欢聚一堂。, 300多人, 群众人数"
  })
  void thingsAreNamedAsAnEditorsListDoes(String text, String figure, String name) {
    assertThat(metric(text, figure)).isEqualTo(name);
  }

  @Test
  void anIndexIsItsOwnSubject() {
    String text = HEAD + "终场沪指收于3214.5点，下跌0.42%。";
    assertThat(told.line(text, "3214.5点")).startsWith("沪指·收盘点位");
    assertThat(told.line(text, "0.42%")).startsWith("沪指·跌幅");
  }

  @Test
  void aLossIsAProfitBelowNothing() {
    String text = HEAD + "去年，青山光电净利润为亏损3.2亿元。";
    assertThat(told.claim(text, "3.2亿元").metric()).endsWith("净利润");
    assertThat(told.claim(text, "3.2亿元").value().number().signum()).isNegative();
  }

  @Test
  void someOfThoseStruckSufferedTheSame() {
    String text = HEAD + "泥石流造成36人死亡，其中包括5名儿童。";
    assertThat(told.claim(text, "5名").metric()).isEqualTo("儿童死亡人数");
  }

  @Test
  void plansGovernTheirOwnFigureOnly() {
    String text = HEAD + "项目年度计划投资31亿元，其中水利项目12个。";
    assertThat(told.claim(text, "31亿元").modality()).isEqualTo(Modality.TARGET);
    assertThat(told.claim(text, "12个").modality()).isEqualTo(Modality.ACTUAL);
  }

  @ParameterizedTest
  @CsvSource({"书展将在各地举办讲座；并开通了7条线路。, 7条", "“十四五”规划的46项工程中；超过九成已开工。, 超过九成", "2025年国庆档共有6部影片上映。, 6部"})
  void whatIsDoneIsNoAim(String text, String figure) {
    assertThat(told.claim(HEAD + text.replace('；', '，'), figure).modality())
        .isEqualTo(Modality.ACTUAL);
  }

  @Test
  void theWordForDisposalIsNoFuture() {
    String text = HEAD + "央行昨天宣布将存款利率从3.1%上调至3.4%。";
    assertThat(told.claim(text, "3.4%").modality()).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void aForecastIsOneThoughTheYearIsOver() {
    String text = HEAD + "2024年，武汉预计生产总值增长5.1%左右。";
    assertThat(told.claim(text, "5.1%左右").modality()).isEqualTo(Modality.FORECAST);
  }
}
