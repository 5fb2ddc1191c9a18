package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Relation;
import hegao.claim.Report;
import hegao.claim.Severity;
import hegao.text.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
  private static List<String> lines(Format format, Report report) throws IOException {
    StringWriter out = new StringWriter();
    format.write(report, out);
    return out.toString().lines().toList();
  }

  @Test
  void tellsTheHeaviestFirstAndTheSummaryLast() throws IOException {
    List<String> lines = lines(Text.whole(Words.in(Language.ZH)), Fixture.everything());
    assertThat(lines.get(0)).startsWith("✗ 矛盾");
    assertThat(lines.get(1)).contains("稿件/2025-02-10_汽车.txt:2", "【95.3万辆】");
    assertThat(lines.get(2)).contains("稿件/2026-02-08_年报.txt:3", "【93.5万辆】");
    assertThat(lines.get(lines.size() - 1)).contains("2 个文件", "差错 1，待核 1，提示 3，未读 1");
    assertThat(lines).anyMatch(line -> line.contains("稿件/坏.txt：不是文本文件"));
  }

  @Test
  void noteHasALineOfItsOwn() throws IOException {
    List<String> lines = lines(Text.whole(Words.in(Language.ZH)), Fixture.everything());
    assertThat(lines)
        .contains(
            "· 前后变化  重庆·汽车产量：2024年254万辆，2025年278.8万辆，增9.8%。",
            "    【254万辆】 稿件/2025-02-10_汽车.txt:2 ｜ 【278.8万辆】 稿件/2026-02-08_年报.txt:2");
  }

  @Test
  void coloursOnlyWhenAsked() throws IOException {
    Words words = Words.in(Language.EN);
    assertThat(lines(Text.whole(words), Fixture.everything())).noneMatch(l -> l.contains("\u001b"));
    assertThat(lines(Text.summary(words, true, 5), Fixture.everything()))
        .anyMatch(line -> line.contains("\u001b[1;31m✗ contradiction"));
  }

  @Test
  void limitsNotesButNeverErrors() throws IOException {
    List<String> lines = lines(Text.summary(Words.in(Language.ZH), false, 1), Fixture.everything());
    assertThat(lines).contains("另有 2 条提示未列出，见报告。");
    assertThat(lines).anyMatch(line -> line.startsWith("✗"));
  }

  @Test
  void doesNotLetAnArticleSteerTheTerminal() throws IOException {
    Fixture made = new Fixture();
    Article article = made.article("a\u001b[2J.txt", "题\n产量\u001b]0;x\u0007\u202E254万辆。");
    Claim claim = made.claim(article, "254万辆", "产量", "2540000", "5000", "辆", 2024);
    made.finding("r", Relation.CONTRADICTION, Severity.ERROR, "m\u001b[0m", claim);
    String all = String.join("\n", lines(Text.whole(Words.in(Language.ZH)), made.report()));
    assertThat(all).doesNotContain("\u001b", "\u202E", "\u0007");
    assertThat(all).contains("‹U+001B›", "‹U+202E›");
  }

  @Test
  void wordsAreTheSameInBothLanguages() {
    assertThat(Words.in(Language.EN).of(Relation.ROUNDING)).isEqualTo("rounding");
    assertThat(Words.in(Language.ZH).of(Relation.ROUNDING)).isEqualTo("同数异写");
  }
}
