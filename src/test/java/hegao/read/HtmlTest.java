package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Location.InLine;
import hegao.text.Published;
import hegao.text.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><meta charset="gb2312"><title>石湾港开工 - 青州新闻网</title>
      <meta name="PubDate" content="2025-04-16 08:00"><meta name="ContentSource" content="青州日报">
      <script>var a = "今年产量88万吨，增长。";</script></head><body>
      <div class="nav"><a href="/">首页</a><a href="/n">新闻，很多。</a></div>
      <h1>石湾港开工</h1>
      <div class="article-content"><p>石湾港今年吞吐量<b>1.2</b>亿吨，
      比去年多&#50;00&nbsp;万吨。</p><p>工人&ldquo;四班倒&rdquo;，<del>共99人，</del>全年无休。</p>
      <ul><li>一期码头3个，</li><li>二期码头5个。</li></ul>
      <table><tr><th>港区</th><th>泊位（个）</th></tr><tr><td>东港区</td><td>12</td></tr></table>
      <pre>第一行，一。
      第二行。</pre></div>
      <div class="related">相关：去年产量77万吨，很多。</div>
      <footer>版权所有，未经许可，不得转载，2020年。</footer></body></html>
      """;

  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temporary);
  }

  private Source page() throws IOException {
    return Folder.source(folder.write("a.html", PAGE.getBytes(Charset.forName("GBK"))));
  }

  @Test
  void readsTheArticleAlone() throws IOException {
    assertThat(page().page().text())
        .isEqualTo(
            """
            # 石湾港开工

            石湾港今年吞吐量1.2亿吨， 比去年多200\u00A0万吨。

            工人“四班倒”，全年无休。

            - 一期码头3个，
            - 二期码头5个。

            港区	泊位（个）
            东港区	泊位12个

            第一行，一。
            第二行。

            """);
  }

  @Test
  void keepsThePlacesOfTheFile() throws IOException {
    Source source = page();
    assertThat(source.text()).isEqualTo(PAGE);
    String read = source.page().text();
    int[] origins = source.page().origins();
    assertThat(source.text().substring(origins[read.indexOf("1.2亿")])).startsWith("1.2</b>亿");
    assertThat(source.text().substring(origins[read.indexOf("200")])).startsWith("&#50;00");
    assertThat(source.text().substring(origins[read.indexOf("12个")])).startsWith("12</td>");
    assertThat(source.at(origins[read.indexOf("1.2亿")])).isEqualTo(new InLine(7, 44));
  }

  @Test
  void readsWhatThePageTellsOfItself() throws IOException {
    Source source = page();
    assertThat(source.metadata().published())
        .isEqualTo(new Published(LocalDate.of(2025, 4, 16), Published.Origin.PAGE_DATA));
    assertThat(source.metadata().publication()).contains("青州日报");
    String line = "<body><p>石湾港开工，很好。</p><div><span>发布时间：2025年3月9日</span> 来源：宁州晚报 作者：林一</div>";
    Source other = Folder.source(folder.write("b.html", "<html>" + line + "</body></html>"));
    assertThat(other.metadata().published().date()).isEqualTo(LocalDate.of(2025, 3, 9));
    assertThat(other.metadata().publication()).contains("宁州晚报");
    assertThat(other.metadata().author()).contains("林一");
    String linked =
        "<html><script type=\"application/ld+json\">{\"datePublished\":\"2025-09-29T20:00:00Z\"}</script>"
            + "<p>石湾港开工，很好。</p></html>";
    Source third = Folder.source(folder.write("c.html", linked));
    assertThat(third.metadata().published().date()).isEqualTo(LocalDate.of(2025, 9, 30));
  }

  @Test
  void readsHugePagesInTime() throws IOException {
    String row = "<div class=title>泊位</div><p>港口<i>今年</i>吞吐量12万吨，增长。</p>\n";
    String large = "<html><body>" + row.repeat((4 << 20) / row.getBytes("UTF-8").length);
    Path file = folder.write("a.html", large);
    Source source =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Folder.source(file));
    assertThat(source.page().text()).contains("12万吨");
  }

  @Test
  void survivesDeepAndBrokenMarkup() throws IOException {
    String deep = "<div>".repeat(50_000) + "港口今年吞吐量12万吨，增长。";
    assertThat(Folder.source(folder.write("a.html", deep)).page().text()).contains("12万吨");
    String broken = "<html><p>港口<table><tr><td>12万吨，<b>好</p></td><";
    assertThat(Folder.source(folder.write("b.html", broken)).page().text()).contains("12万吨");
    assertThat(Folder.reason(folder.write("c.html", "<html><script>var a;</script></html>")))
        .isEqualTo("网页中没有文字");
  }
}
