package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private static String html(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new Html(Words.in(Language.ZH), rule -> java.util.Optional.of("# 题\n说明<u>。\n## 应报\n    例【1】"))
        .write(report, out);
    return out.toString();
  }

  @Test
  void putsTheQuotesOfAFindingSideBySide() throws IOException {
    String html = html(Fixture.everything());
    assertThat(html)
        .contains(
            "<html lang=\"zh-CN\">",
            "其中新能源汽车<mark>95.3万辆</mark>。",
            "新能源汽车产量<mark>93.5万辆</mark>；",
            "文件夹 稿件/",
            ">2026-02-08_年报.txt:3",
            "95.25万–95.35万辆",
            "两位数字颠倒",
            "(278.8 − 254) ÷ 254 = +9.8%",
            "稿件/坏.txt");
  }

  @Test
  void marksClaimsInTheArticles() throws IOException {
    assertThat(html(Fixture.everything()))
        .contains("id=\"c2\" href=\"#r-c2\" title=\"重庆·新能源汽车产量｜2024年\">95.3万辆</a>")
        .contains("<tr id=\"r-c2\">");
  }

  @Test
  void loadsNothingAndForbidsEverythingElse() throws IOException {
    String html = html(Fixture.everything());
    assertThat(html)
        .contains("default-src &#39;none&#39;; base-uri")
        .doesNotContain("src=\"", "@import", "http://", "https://", " onclick", " style=\"");
  }

  @Test
  void aRunWithGapsIsNeverCalledClean() throws IOException {
    Fixture made = new Fixture();
    made.article("甲.txt", "全县产茶254万吨。");
    assertThat(html(made.report())).contains("verdict clean\">未发现互相矛盾之处。<");
    made.unread("乙.docx", "文件已损坏");
    assertThat(html(made.report())).contains("verdict warning\">未发现互相矛盾之处。另有 1 个文件未能读取。<");
  }

  @Test
  void showsHostileTextAsText() throws IOException {
    Fixture made = new Fixture();
    String attack =
        "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&\u2028\u202Ejavascript:x";
    Article article =
        made.article(
            "<img src=x onerror=alert(3)>\".txt", attack + "\n" + attack + "254万辆" + attack);
    Claim claim = made.claim(article, "254万辆", attack, "2540000", "5000", "<u>辆", 2024);
    Claim other = made.claim(article, "254万", "</style></title>", "2540000", "5000", "辆", 2025);
    made.finding("\"><script>", Relation.CONTRADICTION, Severity.ERROR, attack, claim, other);
    made.lookalike(claim, other, attack);
    made.unread("</script><script>alert(4)</script>", attack);
    String html = html(made.report());
    assertThat(html.split("<script>", -1)).hasSize(2);
    assertThat(html.split("</script>", -1)).hasSize(2);
    assertThat(html).doesNotContain("<img", "<u>", "\u2028", "\u202E");
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "‹U+202E›");
  }

  @Test
  void cutsASentenceThatHasNoEnd() throws IOException {
    Fixture made = new Fixture();
    Article article = made.article("a.txt", "题\n" + "<i>".repeat(300_000) + "254万辆");
    Claim claim = made.claim(article, "254万辆", "产量", "2540000", "5000", "辆", 2024);
    made.finding("r", Relation.CONTRADICTION, Severity.ERROR, "m", claim);
    assertThat(html(made.report())).contains("<p>…").hasSizeLessThan(9_000_000);
  }

  @Test
  void staysSmall() throws IOException {
    Fixture made = new Fixture();
    for (int i = 0; i < 40; i++) {
      StringBuilder text = new StringBuilder("第" + i + "号稿件的标题写得不长也不短");
      for (int j = 0; j < 50; j++) {
        text.append("\n记者在现场看到，生产线上的工人正忙着给新一批产品做最后的检测，订单已经排到明年春天，第");
        text.append(j).append("条线的产量是").append(1000 + j).append("万辆。");
      }
      Article article = made.article("稿/" + i + ".txt", text.toString());
      for (int j = 0; j < 50; j++) {
        made.claim(article, 1000 + j + "万辆", "第" + j + "条线产量", "1000", "5", "辆", 2015 + i % 10);
      }
    }
    List<Claim> claims = made.report().claims();
    for (int i = 0; i < 200; i++) {
      Claim other = claims.get(claims.size() - 1 - 7 * i);
      made.finding(
          "r", Relation.NEEDS_REVIEW, Severity.WARNING, "第" + i + "条", claims.get(i), other);
    }
    int bytes = html(made.report()).getBytes(StandardCharsets.UTF_8).length;
    assertThat(bytes).isLessThan(500 * claims.size() + 200_000);
  }

  @Test
  void emptyRunIsAReportToo() throws IOException {
    assertThat(html(new Fixture().report())).contains("未发现互相矛盾之处。", "没有发现。");
  }
}
