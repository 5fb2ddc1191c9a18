package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Location.InLine;
import hegao.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temporary);
  }

  private String told(String csv) throws IOException {
    return Folder.source(folder.write("a.csv", csv)).page().text().strip();
  }

  @Test
  void tellsPeriodMetricAndUnitOfEachFigure() throws IOException {
    assertThat(told("石湾县2024年渔业情况,,\n单位：万吨,,\n乡镇,产量,同比增长（%）\n东港镇,1.2,-5.3\n合计,\"1,200\",3\n"))
        .isEqualTo(
            "# 石湾县2024年渔业情况\n\n单位：万吨\n\n乡镇\t产量\t同比增长（%）\n"
                + "东港镇\t2024年产量1.2万吨\t2024年同比下降5.3%\n石湾县\t2024年产量1,200万吨\t2024年同比增长3%");
  }

  @Test
  void takesPeriodsFromColumnsOrRows() throws IOException {
    assertThat(told("指标,2023年,2024年\n产量（万吨）,1.1,1.2\n产值,5亿元,—\n"))
        .endsWith("产量\t2023年1.1万吨\t2024年1.2万吨\n产值\t2023年5亿元\t—");
    assertThat(told("年份,产量（万吨）,序号\n2023,1.1,1\n2024,1.2,2\n"))
        .endsWith("2023年\t2023年产量1.1万吨\t1\n2024年\t2024年产量1.2万吨\t2");
    assertThat(told(",2024年,\n,1—6月,1—7月\n产量（吨）,5,6\n")).endsWith("产量\t2024年1—6月5吨\t2024年1—7月6吨");
  }

  @Test
  void keepsThePlaceOfEachFigure() throws IOException {
    Source source = Folder.source(folder.write("a.csv", "指标;2023年\r\n\"产量\n（吨）\";\"5\"\r\n"));
    int figure = source.page().text().indexOf("5吨");
    int origin = source.page().origins()[figure];
    assertThat(source.text().charAt(origin)).isEqualTo('5');
    assertThat(source.page().origins()[figure + 1]).isEqualTo(origin);
    assertThat(source.at(origin)).isEqualTo(new InLine(3, 7));
  }

  @Test
  void survivesRaggedAndEmptyTables() throws IOException {
    assertThat(told("a\n,\n\"x")).contains("a", "x");
    assertThat(Folder.reason(folder.write("b.csv", ",,\n,\n"))).isEqualTo("没有文字");
  }
}
