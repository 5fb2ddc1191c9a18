package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hegao.claim.Claim;
import hegao.claim.Report;
import hegao.text.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static String json(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new Json().write(report, out);
    return out.toString();
  }

  private static String compact(Report report) throws IOException {
    return json(report).replaceAll("\\s*\\n\\s*", "").replace("\" : ", "\":");
  }

  @Test
  void isWellFormedAndHasTheTopFields() throws IOException {
    String json = json(Fixture.everything());
    StringBuilder fields = new StringBuilder();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 1 && token == JsonToken.FIELD_NAME) {
          fields.append(parser.currentName()).append(' ');
        }
      }
    }
    assertThat(fields.toString())
        .isEqualTo(
            "schemaVersion tool documents claims findings corroborations unread coverage notices ");
  }

  @Test
  void writesNumbersPlain() throws IOException {
    assertThat(compact(Fixture.everything()))
        .contains("\"value\":420140000000,", "\"interval\":{\"low\":420135000000,")
        .doesNotContain("E+");
    assertThat(Figures.plain(new BigDecimal("78.0"))).isEqualTo("78");
    assertThat(Figures.plain(new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(Figures.plain(hegao.claim.Kind.RATIO, new BigDecimal("0.11111111111")))
        .isEqualTo("0.111111");
  }

  @Test
  void countsOffsetsInCodePoints() throws IOException {
    Fixture made = new Fixture();
    Article article = made.article("a.txt", "😀题\n𠮷县汽车产量254万辆。");
    Claim claim = made.claim(article, "254万辆", "汽车产量", "2540000", "5000", "辆", 2024);
    assertThat(claim.place().start()).isEqualTo(11);
    assertThat(compact(made.report()))
        .contains("\"start\":9,\"end\":14,\"text\":\"254万辆\"", "\"start\":0,\"end\":15");
  }

  @Test
  void tellsHowTheDateWasFoundAndWhatWasNotRead() throws IOException {
    assertThat(compact(Fixture.everything()))
        .contains(
            "\"published\":\"2025-09-30\",\"publishedFrom\":\"file-name\"",
            "\"path\":\"稿件/坏.txt\",\"reason\":\"不是文本文件\"",
            "\"coverage\":{\"numbers\":11,\"claims\":8,\"compared\":4,\"files\":2,\"archive\":0}",
            "\"relation\":\"CONTRADICTION\",\"severity\":\"error\"",
            "\"suppressed\":null");
  }

  @Test
  void sameReportSameBytes() throws IOException {
    assertThat(json(Fixture.everything())).isEqualTo(json(Fixture.everything()));
  }
}
