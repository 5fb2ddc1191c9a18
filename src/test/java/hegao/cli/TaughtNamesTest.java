package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose figure it is where only the article itself teaches that something is a name. */
class TaughtNamesTest {
  private static final String HEAD = "全国各地新闻一则\n\n";
  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void printed() {
    told = new Told(folder, LocalDate.of(2025, 9, 30), Optional.empty());
  }

  private String subject(String text, String figure) {
    return told.claim(HEAD + text, figure).subject();
  }

  @Test
  void companyIsKnownByWhatIsSaidOfIt() {
    String text = "岚星汽车公布8月成绩。当月，岚星汽车交付1.2万台。岚星汽车股价上涨3%。\n\n" + "公司上半年研发投入18亿元，累计建成充电站613座。";
    assertThat(subject(text, "1.2万台")).isEqualTo("岚星汽车");
    assertThat(subject(text, "18亿元")).isEqualTo("岚星汽车");
    assertThat(subject(text, "613座")).isEqualTo("岚星汽车");
  }

  @Test
  void aYearAndWhatIsOfAnyoneAreNoName() {
    String text =
        "2024年我国外卖业务量达31.6亿单\n\n记者获悉，2024年我国外卖业务量超31亿单，再创新高。\n\n"
            + "数据显示，2024年外卖业务量和业务收入分别完成31.6亿单和0.9万亿元。";
    assertThat(subject(text, "0.9万亿元")).isEqualTo("中国");
  }

  @Test
  void shortFormInQuotesIsAName() {
    String text = "海岳新能源股份有限公司（以下简称“海岳新能”）发布年报。2024年，公司实现营业收入82.6亿元，同比下降6.2%。";
    assertThat(subject(text, "82.6亿元")).isEqualTo("海岳新能");
    assertThat(subject(text, "6.2%")).isEqualTo("海岳新能");
  }

  @Test
  void modelIsCountedByItself() {
    String text = "岚星汽车公布8月成绩，岚星汽车股价应声上涨。其中，岚星E7交付3714台，岚星E5交付2186台。";
    assertThat(subject(text, "3714台")).isEqualTo("岚星E7");
    assertThat(subject(text, "2186台")).isEqualTo("岚星E5");
  }

  @Test
  void tradeIsNoCompany() {
    String text = "储能发布会召开，储能行业回暖。2024年，我国储能装机7376万千瓦。储能市值仍在上升。";
    assertThat(subject(text, "7376万千瓦")).isEqualTo("中国");
  }

  @Test
  void worldIsTheFieldOfACompanysShare() {
    String text = "岚星汽车公布年报。2024年，岚星汽车营收达3620亿元，同比下降9.7%。岚星汽车的股价上涨。公司毛利率为24%。";
    assertThat(subject(text, "3620亿元")).isEqualTo("岚星汽车");
    assertThat(subject(text, "9.7%")).isEqualTo("岚星汽车");
  }

  @Test
  void personTaughtByRepetitionIsTheSubjectOfTheirClause() {
    String text = "24岁的覃蔚然是客运员。覃蔚然每天要给1200多位旅客指路。覃蔚然笑着点头。\n\n" + "春运期间，全国铁路日均发送旅客1275万人次。";
    assertThat(subject(text, "24岁")).isEqualTo("覃蔚然");
    assertThat(subject(text, "1200多位")).isEqualTo("覃蔚然");
    assertThat(subject(text, "1275万人次")).isEqualTo("中国");
  }

  @Test
  void thingWithAHistoryStandsBehindIt() {
    assertThat(subject("老街上，有着300多年历史的江西婺源甲路纸伞很受欢迎。", "300多年")).isEqualTo("江西婺源甲路纸伞");
    assertThat(subject("游客走过全长2890米的江西云溪大桥。", "2890米")).isEqualTo("江西云溪大桥");
  }

  @Test
  void nameAfterAMeasureOfAnotherIsNotTheSubject() {
    String text = "《雪落云岭》收2亿元，排片比《山之南》略低，五天累计票房6亿元。";
    assertThat(subject(text, "6亿元")).isEqualTo("雪落云岭");
  }

  @Test
  void filmMayBeTheOneOfItsMaker() {
    assertThat(subject("林一明的《雪落云岭》收3.67亿元。", "3.67亿元")).isEqualTo("雪落云岭");
  }

  @Test
  void marketBehindAContinentIsNoTown() {
    assertThat(subject("2024年，欧洲市场回暖，销量增长4%。", "4%")).isEqualTo("欧洲");
  }

  @Test
  void placeThatAnEventHasStruckIsTheSubject() {
    String text = "地震已造成四川省雅安市7人死亡。";
    assertThat(subject(text, "7人")).isEqualTo("雅安");
  }

  @Test
  void wholeProvinceBehindItsNameIsThatProvince() {
    String text = "杭州人气旺。浙江全省累计接待游客1379万人次。";
    assertThat(subject(text, "1379万人次")).isEqualTo("浙江");
  }

  @Test
  void holdersOfAListHaveAFigureEach() {
    String text = "2024年，湖南和江西地区生产总值分别增长5.1%、5.3%。";
    assertThat(subject(text, "5.1%")).isEqualTo("湖南");
    assertThat(subject(text, "5.3%")).isEqualTo("江西");
    String next = "上半年，湖南进出口2401亿元、江西进出口2505亿元。";
    assertThat(subject(next, "2505亿元")).isEqualTo("江西");
    String bracketed = "其中，湖南（52家）、江西（42家）分别位居前两位。";
    assertThat(subject(bracketed, "52家")).isEqualTo("湖南");
    assertThat(subject(bracketed, "42家")).isEqualTo("江西");
  }

  @Test
  void teamIsCalledByItsPlace() {
    String text = "闭幕日，日本女排获得2枚金牌，游泳为中国队贡献了22枚金牌。本届运动会中国体育代表团共参加232个小项。";
    assertThat(subject(text, "2枚")).isEqualTo("日本女排");
    assertThat(subject(text, "22枚")).isEqualTo("中国队");
    assertThat(subject(text, "232个")).isEqualTo("中国体育代表团");
  }

  @Test
  void teamsOfOtherWorkAreNone() {
    assertThat(subject("今年，四川队伍建设加快，培训教师3万人。", "3万人")).isNotEqualTo("四川队");
  }

  @Test
  void bareMeasureBelongsUnderItsLabel() {
    String text =
        "岚星汽车公布年报，岚星汽车股价上涨，岚星汽车营收达900亿元。\n\n储能电池系统：营收572.9亿元，毛利率24%。\n\n" + "动力电池系统：营收253亿元。";
    assertThat(told.claim(HEAD + text, "572.9亿元").subject()).isEqualTo("岚星汽车");
    assertThat(told.claim(HEAD + text, "572.9亿元").metric()).isEqualTo("储能电池系统营收");
    assertThat(told.claim(HEAD + text, "253亿元").metric()).isEqualTo("动力电池系统营收");
  }

  @Test
  void tellersPlaceIsNotThatOfTheEvent() {
    String text = "江西婺源发生5.1级地震。江西有关部门负责人表示，共记录到余震9次。";
    assertThat(subject(text, "9次")).isEqualTo("婺源");
  }

  @Test
  void villageIsTheSubjectOfWhatIsToldOfIt() {
    String text = "记者来到贵州云岭镇木槿沟村。村子有着300多年历史。去年，全村接待游客12万人次。木槿沟村集体年收入达到240万元。";
    assertThat(subject(text, "300多年")).isEqualTo("木槿沟村");
    assertThat(subject(text, "12万人次")).isEqualTo("木槿沟村");
    assertThat(subject(text, "240万元")).isEqualTo("木槿沟村");
    assertThat(subject("2024年，农村居民增收，我国示范村达到3万个。", "3万个")).isEqualTo("中国");
  }

  @Test
  void lineWithAPlaceHeadsWhatFollows() {
    String text = "湖南\n\n湖南重点项目集中开工。\n\n一季度开工重点项目572个。\n\n江西\n\n一季度开工项目460个。";
    assertThat(subject(text, "572个")).isEqualTo("湖南");
    assertThat(subject(text, "460个")).isEqualTo("江西");
  }

  @Test
  void projectIsTheOneWithAName() {
    String text = "签约项目44个。江北航空维修基地项目是亮点。该项目总投资38亿元。";
    assertThat(subject(text, "38亿元")).isEqualTo("江北航空维修基地项目");
  }

  @Test
  void companyMayBeToldByWhatItIs() {
    assertThat(subject("开盘不久，药业巨头岚芯达股价下跌4.2%，市值缩水310亿元。", "4.2%")).isEqualTo("岚芯达");
  }

  @Test
  void forcesTellOfTheirOwnDeeds() {
    assertThat(subject("也门局势紧张。以军当天称，拦截了两枚导弹。", "两枚")).isEqualTo("以军");
  }

  @Test
  void numberOfAStockIsNoFigure() {
    String text = "半年报陆续披露。其中岚海药业（600912）净利润8.4亿元，岚山化工（600913）净利润达69亿元。";
    assertThat(told.claims(HEAD + text)).noneMatch(claim -> claim.text().startsWith("6009"));
    assertThat(subject(text, "8.4亿元")).isEqualTo("岚海药业");
    assertThat(told.claim(HEAD + text, "69亿元").metric()).isEqualTo("净利润");
    assertThat(subject(text, "69亿元")).isEqualTo("岚山化工");
  }

  @Test
  void filmsSideBySideHaveAFigureEach() {
    String text = "《雪落云岭》《山之南》分别收获26.29亿元和22.07亿元，超过电影《小满与龙》。";
    assertThat(subject(text, "26.29亿元")).isEqualTo("雪落云岭");
    assertThat(subject(text, "22.07亿元")).isEqualTo("山之南");
  }
}
