package hegao.split;

import static hegao.split.Pages.split;
import static hegao.split.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Article;
import hegao.text.Block.Kind;
import hegao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {
  private static final String PAGE =
      """
      临江港扩建工程 昨日全面开工

      市长出席开工仪式

      3月5日,临江港扩建工程全面开工。市交通局局长说,工程建成后,港口年吞吐能力将达到1.2亿

      吨,成为全省第一大港。

      施工现场


      工程总投资86.5亿元,计划2027年完工。

      临江日报记者 王一鸣 李思源

      民生在线

      全市新增养老床位 突破3000张

      3月5日,市民政局发布数据,去年全市新增养老床位3120张,超额完成任务。 据新华社
      """;

  @Test
  void partsStoriesAtTheBylineThatEndsThem() {
    List<Article> articles = split(PAGE);
    assertThat(articles)
        .extracting(Article::headline)
        .containsExactly("临江港扩建工程 昨日全面开工", "全市新增养老床位 突破3000张");
    assertThat(articles).extracting(Article::id).containsExactly("a1", "a2");
    assertThat(texts(articles.get(0), Kind.SUBHEAD)).containsExactly("市长出席开工仪式");
    assertThat(texts(articles.get(0), Kind.BYLINE)).containsExactly("临江日报记者 王一鸣 李思源");
    assertThat(texts(articles.get(1), Kind.SUBHEAD)).containsExactly("民生在线");
    assertThat(texts(articles.get(1), Kind.BYLINE)).containsExactly("据新华社");
  }

  @Test
  void joinsLinesBrokenByColumns() {
    Article article = split(PAGE).get(0);
    assertThat(texts(article, Kind.BODY)).anyMatch(text -> text.endsWith("将达到1.2亿吨,成为全省第一大港。"));
  }

  @Test
  void knowsWhereEachCharacterCameFrom() {
    for (Article article : split(PAGE)) {
      String text = article.text();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != '\n') {
          assertThat(PAGE.charAt(article.body().origins()[i])).isEqualTo(text.charAt(i));
        }
      }
    }
  }

  @Test
  void mapsAFigureBrokenByAColumnBackToItsPlace() {
    Article article = split(PAGE).get(0);
    int at = article.text().indexOf("1.2亿吨");
    Span span = article.body().toSource(new Span(at, at + 5));
    assertThat(span.in(PAGE)).isEqualTo("1.2亿\n\n吨");
  }

  @Test
  void leavesNoVisibleCharacterOut() {
    StringBuilder left = new StringBuilder(PAGE);
    for (Article article : split(PAGE)) {
      for (int origin : article.body().origins()) {
        left.setCharAt(origin, ' ');
      }
    }
    assertThat(left.toString()).isBlank();
  }

  @Test
  void dropsStraySpacesInsideWordsOnly() {
    Article article =
        split("# 就业报告\n\n全市新增从业人 员 20 万人，占比 35 %，使用 Open Source 软件，涉及 3 个区。\n").get(0);
    assertThat(texts(article, Kind.BODY))
        .containsExactly("全市新增从业人员20万人，占比35%，使用Open Source软件，涉及3个区。");
  }

  @Test
  void resumesAStoryAfterABoxAndAnother() {
    String page =
        """
        高铁新城加快建设

        ■本报记者 周明

        3月5日，记者来到高铁新城，站前广场已经成形。

        当前，新城正全力推进站城

        数说高铁新城

        ●完成投资52亿元
        ●开工项目87个

        制图/钱进

        全市旅游收入创新高

        春节假期数据出炉

        ■本报记者 吴江

        春节假期，全市接待游客512万人次。

        旅游收入达到38亿元。

        融合，加快补齐公共服务短板。

        预计到2027年，新城人口将达到10万人。
        """;
    List<Article> articles = split(page);
    assertThat(articles)
        .extracting(Article::headline)
        .containsExactly("高铁新城加快建设", "数说高铁新城", "全市旅游收入创新高");
    assertThat(texts(articles.get(0), Kind.BODY))
        .contains("当前，新城正全力推进站城融合，加快补齐公共服务短板。", "预计到2027年，新城人口将达到10万人。");
    assertThat(texts(articles.get(1), Kind.ITEM)).containsExactly("完成投资52亿元", "开工项目87个");
    assertThat(articles.get(2).text()).doesNotContain("融合");
  }

  @Test
  void keepsACaptionThatStandsInsideASentence() {
    String page =
        """
        汽车产业观察

        一季度，全市汽车产业保持增长，整车企业纷纷扩产，零部件企业也积极布局，形成多点支



        总装车间的生产线



        撑的格局。
        """;
    Article article = split(page).get(0);
    assertThat(texts(article, Kind.CAPTION)).containsExactly("总装车间的生产线");
    assertThat(texts(article, Kind.BODY)).singleElement().asString().endsWith("形成多点支撑的格局。");
  }

  @Test
  void readsMarkdownLevels() {
    List<Article> articles = split("# 甲市工业增长\n\n## 一季度\n\n产值100亿元。\n\n# 乙市农业丰收\n\n粮食产量50万吨。\n");
    assertThat(articles).extracting(Article::headline).containsExactly("甲市工业增长", "乙市农业丰收");
    assertThat(texts(articles.get(0), Kind.SUBHEAD)).containsExactly("一季度");
  }

  @Test
  void keepsTabsOfTables() {
    Article article = split("# 圆桌会\n\n嘉宾\n\n市水利局局长\t张三立\n市林业局局长\t李四维\n\n会议开始。\n").get(0);
    assertThat(texts(article, Kind.ROW)).containsExactly("市水利局局长\t张三立", "市林业局局长\t李四维");
  }

  @Test
  void partsABulletinIntoItsItems() {
    String page =
        """
        本省快讯
        省台消息（晚间新闻）：
        跨江大桥合龙
        今天（3月5日），跨江大桥顺利合龙，全长3820米。
        春耕备耕有序推进
        记者从农业农村厅了解到，全省备足化肥120万吨。
        """;
    List<Article> articles = split(page);
    assertThat(articles).extracting(Article::headline).containsExactly("跨江大桥合龙", "春耕备耕有序推进");
  }

  @Test
  void takesEachLineOfADigestForAStory() {
    String page =
        """
        气象台：未来三天全省有大范围降雨，局部暴雨
        省统计局：前两个月工业增加值同比增长 6.5%
        临江机场旅客吞吐量突破 300 万人次
        两部门发文，年底前所有县城建成一座以上综合医院，并配齐设备
        省足球队 3 比 0 战胜客队，升至积分榜第二
        """;
    assertThat(split(page)).hasSize(5);
    assertThat(split(page).get(1).text()).isEqualTo("省统计局：前两个月工业增加值同比增长6.5%");
  }

  @Test
  void joinsLinesWrappedAtOneWidth() {
    String page =
        """
        临江港口吞吐量创新高

        　　本报讯（记者 王小明）3月5日，记者从临江港务
        集团获悉，截至2025年2月底，临江港今年货物吞吐量
        达1234万吨，同比增长12.3%，集装箱吞吐量达45.6万
        标箱，创下历史同期新高。
        　　据介绍，临江港近年来加快建设智慧码头，推动作
        业效率提升，位列全省第二。
        """;
    Article article = split(page).get(0);
    assertThat(article.headline()).isEqualTo("临江港口吞吐量创新高");
    assertThat(texts(article, Kind.BODY)).hasSize(2);
    assertThat(article.text()).contains("吞吐量达1234万吨").contains("45.6万标箱").contains("作业效率");
  }

  @Test
  void leavesMastheadAndPageNumberOut() {
    List<Article> articles = split("临江日报 2025年3月5日 星期三\n\n第03版\n\n港口开工\n\n工程开工。\n");
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).text()).isEqualTo("港口开工\n工程开工。");
  }

  @Test
  void readsTheLabelsOfExportedTexts() {
    String page = "标题：湖滨区一季度经济\n作者：王小明\n时间：2025-04-18 09:30\n一季度，湖滨区产值256.3亿元。\n（责任编辑：赵六）\n";
    Article article = split(page).get(0);
    assertThat(article.headline()).isEqualTo("湖滨区一季度经济");
    assertThat(article.published().date()).hasToString("2025-04-18");
    assertThat(texts(article, Kind.BODY)).containsExactly("一季度，湖滨区产值256.3亿元。");
    assertThat(texts(article, Kind.BYLINE)).containsExactly("作者：王小明", "（责任编辑：赵六）");
  }

  @Test
  void readsMarkdownTablesAndEmphasis() {
    Article article =
        split("# 产量\n\n**本报讯**（记者 张三）产量**增长**。\n\n| 车型 | 产量 |\n|---|---|\n| 轿车 | 50万辆 |\n").get(0);
    assertThat(texts(article, Kind.ROW)).containsExactly("车型\t产量", "轿车\t50万辆");
    assertThat(texts(article, Kind.BODY)).containsExactly("产量增长。");
  }

  @Test
  void partsReportsAtTheirDatelinesAndAtRules() {
    String wires = "新华社北京3月5日电（记者张三）前两个月工业增长5.9%。\n新华社武汉3月5日电（记者王五）前两个月外贸增长8%。\n";
    assertThat(split(wires)).hasSize(2);
    String ruled = "港口开工\n\n工程开工。\n\n---\n\n桥梁合龙\n\n大桥合龙。\n";
    assertThat(split(ruled)).extracting(Article::headline).containsExactly("港口开工", "桥梁合龙");
  }

  @Test
  void namesAStoryWithoutAHeadlineByItsFirstClause() {
    assertThat(split("3月5日，市统计局发布一季度经济数据，产值增长。").get(0).headline()).isEqualTo("3月5日，市统计局发布一季度经济数据");
  }

  @Test
  void titlesOfItemsAllAboutAsLongAreNoBrokenLines() {
    String bulletin =
        """
        本地短讯
        本报综合消息：
        青川今年新建口袋公园四十八座
        记者3月5日从市园林局了解到，今年全市将新建口袋公园四十八座，改造老旧公园十二座，方便市民出行，推窗见绿。
        云溪春茶开采头茬鲜叶价格走高
        3月4日，云溪县春茶开采，头茬鲜叶收购价每斤二百元，比去年同期高出三成，茶农增收在望，合作社忙着收购。
        临江大桥主桥墩完成水下浇筑段
        3月3日，临江大桥主桥墩完成水下段浇筑，工程进度过半，预计明年底通车，届时两岸往来只需要十分钟左右。
        松岭村文化礼堂建成并投入使用
        3月2日，松岭村文化礼堂建成并投入使用，可容纳三百人，村里的戏班子当晚就唱了一台大戏，老人孩子坐满了。
        """;
    assertThat(split(bulletin))
        .extracting(Article::headline)
        .containsExactly("青川今年新建口袋公园四十八座", "云溪春茶开采头茬鲜叶价格走高", "临江大桥主桥墩完成水下浇筑段", "松岭村文化礼堂建成并投入使用");
  }
}
