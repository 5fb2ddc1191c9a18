package hegao.split;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short lines with figures in a row are a chart, not headings. */
class RowsTest {
  @Test
  void aChartIsText() {
    List<Unit> story =
        units(
            "上半年客运量回升",
            "铁路",
            "发送旅客1200万人次",
            "公路",
            "发送旅客3400万人次",
            "水路",
            "发送旅客56万人次",
            "民航",
            "发送旅客230万人次");
    assertThat(Rows.asText(story).get(0).kind()).isEqualTo(Block.Kind.SUBHEAD);
    assertThat(
            Rows.asText(units("图", "铁路1200万", "公路340万", "水路56万", "民航23万", "管道8万")).stream().skip(1))
        .allMatch(unit -> unit.is(Block.Kind.BODY));
  }

  @Test
  void aFewLinesOverATextAreHeadings() {
    List<Unit> story = units("本报今日导读", "全市新增岗位3万个", "三条公交线路调整");
    assertThat(Rows.asText(story)).isEqualTo(story);
  }

  @Test
  void wordsAloneAreHeadings() {
    List<Unit> story = units("要闻", "民生", "文化", "体育", "国际", "副刊", "读者来信");
    assertThat(Rows.asText(story)).isEqualTo(story);
  }

  private static List<Unit> units(String... lines) {
    return Lines.of(String.join("\n\n", lines), 0).stream()
        .map(line -> Unit.of(Block.Kind.SUBHEAD, line))
        .toList();
  }
}
