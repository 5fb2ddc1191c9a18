package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import hegao.text.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsCommandTest {
  private static final String HARBOUR =
      """
      港口吞吐再上台阶
      2024年，宁波港口货物吞吐量13.6亿吨，同比增长4.2%。
      预计2025年，宁波港口集装箱吞吐量达3900万标准箱。
      """;

  @TempDir private Path folder;
  private final Session session = new Session();
  private String file;

  @BeforeEach
  void harbour() throws IOException {
    file = Session.write(folder, "2025-01-20_港口.txt", HARBOUR);
  }

  @Test
  void tableTellsLineSubjectMetricPeriodAndValue() {
    assertThat(session.run("claims", file)).isZero();
    List<String> lines = session.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo(file);
    assertThat(lines.get(1)).startsWith("位置").contains("主体", "指标", "时期", "数值", "性质");
    assertThat(lines).anyMatch(l -> l.matches("2 +宁波.*吞吐量.*2024年 +13\\.6亿吨 +实际"));
    assertThat(lines).anyMatch(l -> l.startsWith("3 ") && l.contains("3900万标准箱"));
    assertThat(session.err()).isEmpty();
  }

  @Test
  void whatIsNotThereIsToldBesideTheRest() {
    assertThat(session.run("claims", file, folder.resolve("没有.txt").toString())).isEqualTo(2);
    assertThat(session.out()).contains("13.6亿吨");
    assertThat(session.err()).contains("未能读取", "没有.txt：找不到该文件或文件夹").hasLineCount(1);
  }

  @Test
  void columnsOfWideCharactersStandInLine() {
    session.run("claims", file);
    List<String> lines = session.out().lines().skip(1).toList();
    int column = Width.of(lines.get(0).substring(0, lines.get(0).indexOf("数值")));
    for (String value : List.of("13.6亿吨", "4.2%")) {
      String line = lines.stream().filter(l -> l.contains(value)).findFirst().orElseThrow();
      assertThat(Width.of(line.substring(0, line.indexOf(value)))).isEqualTo(column);
    }
  }

  @Test
  void longCellsAreCutByWidth() {
    assertThat(Columns.of(List.of(List.of("一二三四五", "x"), List.of("ab", "y")), 6))
        .isEqualTo("一二…   x\nab      y\n");
    assertThat(Width.of("一a\u0301，")).isEqualTo(5);
  }

  @Test
  void jsonIsOneArrayOfObjects() throws IOException {
    assertThat(session.run("claims", file, "--format", "json")).isZero();
    int objects = 0;
    try (JsonParser json = new JsonFactory().createParser(session.out())) {
      while (json.nextToken() != null) {
        objects += "path".equals(json.currentName()) && json.currentToken().isScalarValue() ? 1 : 0;
      }
    }
    assertThat(objects).isGreaterThanOrEqualTo(3);
    assertThat(session.out()).contains("\"value\":1360000000,", "\"unit\":\"吨\"", "\"line\":2");
  }

  @Test
  void csvIsForSpreadsheets() throws IOException {
    String odd = Session.write(folder, "=1,\"2\".txt", HARBOUR);
    assertThat(session.run("claims", odd, "--format", "csv")).isZero();
    List<String> lines = session.out().lines().toList();
    assertThat(lines.get(0)).startsWith("\uFEFF文件,位置,主体,指标,时期,数值,性质,折合,基本单位");
    assertThat(lines.get(1)).startsWith("\"" + odd.replace("\"", "\"\"") + "\",2,");
    assertThat(session.out()).contains(",13.6亿吨,实际,1360000000,吨\r\n");
  }

  @Test
  void english() {
    assertThat(session.run("claims", file, "--lang", "en")).isZero();
    assertThat(session.out()).contains("Subject", "Metric", "Meant as", "actual");
  }

  @Test
  void wrongUseIsOneLineAndCodeTwo() {
    String[][] wrong = {
      {"claims"},
      {"claims", file + "x"},
      {"claims", file, "--format", "xls"},
      {"claims", file, "--no"}
    };
    for (String[] args : wrong) {
      assertThat(session.run(args)).as(String.join(" ", args)).isEqualTo(2);
      assertThat(session.err().lines()).as(String.join(" ", args)).hasSize(1);
      assertThat(session.out()).isEmpty();
    }
  }

  @Test
  void whatIsNoTextIsNamedAndCodeThree() throws IOException {
    Files.write(folder.resolve("bild.txt"), new byte[] {0, 1, 2, 0, 0, 3, 4});
    assertThat(session.run("claims", folder.toString())).isEqualTo(3);
    assertThat(session.out()).contains("13.6亿吨");
    assertThat(session.err()).contains("bild.txt");
  }
}
