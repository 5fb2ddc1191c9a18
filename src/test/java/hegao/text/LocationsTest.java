package hegao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hegao.text.Location.InLine;
import hegao.text.Location.OnPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocationsTest {
  @Test
  void countsLinesAndColumnsByAnyLineEnd() {
    Locations lines = Locations.lines("甲乙\r\n丙\r丁\n");
    assertThat(lines.at(0)).isEqualTo(new InLine(1, 1));
    assertThat(lines.at(1)).isEqualTo(new InLine(1, 2));
    assertThat(lines.at(4)).isEqualTo(new InLine(2, 1));
    assertThat(lines.at(6)).isEqualTo(new InLine(3, 1));
    assertThat(lines.at(8)).isEqualTo(new InLine(4, 1));
  }

  @Test
  void findsThePlaceThatAnIndexFallsInto() {
    Locations pages = Locations.from(new int[] {0, 5}, List.of(new OnPage(1, 1), new OnPage(1, 2)));
    assertThat(pages.at(4)).isEqualTo(new OnPage(1, 1));
    assertThat(pages.at(5)).isEqualTo(new OnPage(1, 2));
    assertThat(pages.at(500)).isEqualTo(new OnPage(1, 2));
    assertThatThrownBy(() -> Locations.from(new int[] {3}, List.of(new OnPage(1, 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsTheWayBackThroughTwoMendings() {
    Mended page = new Mended("萬丁", new int[] {3, 9});
    Mended body = new Mended("丁 萬", new int[] {1, 1, 0}).through(page);
    assertThat(body.origins()).containsExactly(9, 9, 3);
  }

  @Test
  void quotesTheCharactersOfTheSourceThoughOthersAreRead() {
    String text = "<b>3</b>萬噸&#33836;";
    Mended page = new Mended("3万吨万", new int[] {3, 8, 9, 10});
    Source source = new Source("a.html", text, "", Metadata.NONE, page, Locations.lines(text));
    Article article = new Article("a1", source, "", Published.UNKNOWN, page, List.of());
    assertThat(article.written(new Span(0, 4))).isEqualTo("3萬噸万");
  }
}
