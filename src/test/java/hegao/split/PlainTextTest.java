package hegao.split;

import static hegao.split.Pages.split;
import static hegao.split.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Article;
import hegao.text.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
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
}
