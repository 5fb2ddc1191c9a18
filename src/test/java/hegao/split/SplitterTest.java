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
}
