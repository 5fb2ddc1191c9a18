package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Finding;
import hegao.claim.Report;
import hegao.claim.Suppression;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressedTest {
  private static Report withoutTheFirst(Suppression why) {
    Report report = Fixture.everything();
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.set(0, findings.get(0).suppressed(why));
    return report.with(findings);
  }

  private static String write(Format format, Report report) throws IOException {
    StringWriter out = new StringWriter();
    format.write(report, out);
    return out.toString();
  }

  @Test
  void isFoldedWithReasonAndAuthorAndNotCounted() throws IOException {
    Report report = withoutTheFirst(new Suppression("口径<不同>", "编辑甲", LocalDate.of(2025, 10, 1)));
    String html = write(new Html(Words.in(Language.ZH), RulePages.NONE), report);
    String folded = html.substring(html.indexOf("<details id=\"asides\">"));
    assertThat(folded).contains("口径&lt;不同&gt;（编辑甲，2025-10-01）");
    assertThat(html.substring(0, html.indexOf("<details id=\"asides\">")).split("<article", -1))
        .hasSize(5);
    assertThat(html).contains("未发现确定的差错").doesNotContain("class=\"c error\"");
  }

  @Test
  void needsNeitherAuthorNorDate() throws IOException {
    Report report = withoutTheFirst(new Suppression("转载原文", null, null));
    assertThat(write(new Html(Words.in(Language.ZH), RulePages.NONE), report))
        .contains("</span> 转载原文</p>");
  }

  @Test
  void isToldToPrograms() throws IOException {
    Report report = withoutTheFirst(new Suppression("口径不同", "编辑甲", null));
    assertThat(write(new Json(), report).replaceAll("\\s", ""))
        .contains(
            "\"suppressed\":{\"kind\":\"accepted\",\"reason\":\"口径不同\",\"author\":\"编辑甲\",\"date\":null}");
  }
}
