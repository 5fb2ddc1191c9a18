package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.mention.Period;
import hegao.text.Lines;
import hegao.text.Metadata;
import hegao.text.Source;
import hegao.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static String period(String start, String end) {
    LocalDate first = start.isEmpty() ? null : LocalDate.parse(start);
    return Days.label(
        new Period(
            new Span(0, 0),
            first,
            LocalDate.parse(end),
            Period.Grain.OTHER,
            Period.Anchor.WRITTEN));
  }

  @Test
  void countsAreGroupedByThousands() {
    for (int count : new int[] {0, 7, 999, 1000, 12_345, 999_999, 1_000_000, -999, -1000}) {
      assertThat(Figures.grouped(count)).isEqualTo(String.format(Locale.ROOT, "%,d", count));
    }
    for (double rate : new double[] {0, 0.04, 0.05, 0.15, 0.25, 9.95, 123.449, 10_000}) {
      assertThat(Figures.tenths(rate)).isEqualTo(String.format(Locale.ROOT, "%.1f", rate));
    }
  }

  @Test
  void periodsAreNamedAsAnEditorWould() {
    assertThat(period("2024-01-01", "2024-12-31")).isEqualTo("2024年");
    assertThat(period("2021-01-01", "2025-12-31")).isEqualTo("2021—2025年");
    assertThat(period("2025-01-01", "2025-07-31")).isEqualTo("2025年1—7月");
    assertThat(period("2024-02-01", "2024-02-29")).isEqualTo("2024年2月");
    assertThat(period("2024-11-01", "2025-02-28")).isEqualTo("2024年11月至2025年2月");
    assertThat(period("", "2025-07-31")).isEqualTo("截至2025年7月底");
    assertThat(period("2025-07-12", "2025-07-12")).isEqualTo("2025年7月12日");
    assertThat(period("2025-07-12", "2025-07-14")).isEqualTo("2025年7月12日至2025年7月14日");
    assertThat(Days.label(null)).isEmpty();
  }

  @Test
  void numbersAreCountedInWanAndYi() {
    assertThat(Figures.counted(new BigDecimal("2535000"))).isEqualTo("253.5万");
    assertThat(Figures.counted(new BigDecimal("420135000000"))).isEqualTo("4201.35亿");
    assertThat(Figures.counted(new BigDecimal("-20000"))).isEqualTo("-2万");
    assertThat(Figures.counted(new BigDecimal("9999.50"))).isEqualTo("9999.5");
    assertThat(Figures.counted(BigDecimal.ZERO.setScale(3))).isEqualTo("0");
  }

  @Test
  void linesEndInEveryCommonWay() {
    Lines lines = Lines.of("a\nb\r\nc\rd");
    assertThat(lines.at(0)).isEqualTo(1);
    assertThat(lines.at(1)).isEqualTo(1);
    assertThat(lines.at(2)).isEqualTo(2);
    assertThat(lines.at(5)).isEqualTo(3);
    assertThat(lines.at(7)).isEqualTo(4);
  }

  @Test
  void codePointsBeforeAnIndex() {
    CodePoints points = CodePoints.of("a😀b\uD800c𠮷");
    assertThat(points.before(0)).isZero();
    assertThat(points.before(1)).isEqualTo(1);
    assertThat(points.before(3)).isEqualTo(2);
    assertThat(points.before(5)).isEqualTo(4);
    assertThat(points.before(8)).isEqualTo(6);
  }

  @Test
  void folderHoldsAllSources() {
    assertThat(Places.folder(List.of(source("a/b/1.txt"), source("a/b/12.txt")))).isEqualTo("a/b/");
    assertThat(Places.folder(List.of(source("a/b/1.txt"), source("a/c.txt")))).isEqualTo("a/");
    assertThat(Places.folder(List.of(source("1.txt")))).isEmpty();
    assertThat(Places.folder(List.of())).isEmpty();
  }

  private static Source source(String path) {
    return new Source(path, "", "", Metadata.NONE);
  }
}
