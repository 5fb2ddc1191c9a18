package hegao.triage;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Metadata;
import hegao.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectivesTest {
  private static List<Directive> in(String path, String text) {
    return Directives.in(new Source(path, text, "0", Metadata.NONE));
  }

  @Test
  void namesRulesAndReasonForTheNextLine() {
    String text = "题\n\n<!-- hegao-disable-next-line a-b, c -- 口径 -- 不同 -->\n\n正文254万辆。\n";
    assertThat(in("a.md", text))
        .containsExactly(new Directive("a.md", 3, 5, List.of("a-b", "c"), "口径 -- 不同"));
  }

  @Test
  void linesOfTagsAloneAreNoText() {
    String text = "<html>\r\n<!-- hegao-disable-next-line a——理由 -->\r\n<p class=\"x\">\r\n正文。</p>";
    assertThat(in("a.HTML", text))
        .containsExactly(new Directive("a.HTML", 2, 4, List.of("a"), "理由"));
    assertThat(in("a.md", "<!-- hegao-disable-next-line a -- x -->"))
        .extracting(Directive::line)
        .containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hegao-disable-next-line            | 0 | ''
          hegao-disable-next-line -- 理由     | 0 | 理由
          hegao-disable-next-line a          | 1 | ''
          hegao-disable-next-line a --       | 1 | ''
          hegao-disable                      | 0 | ''
          hegao-disable a -- 理由             | 0 | ''
          hegao-disable-file a -- 理由        | 0 | ''
          """)
  void blanketOnesNameNoRule(String comment, int rules, String reason) {
    List<Directive> found = in("a.md", "<!-- " + comment + " -->\n正文\n");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).rules()).hasSize(rules);
    assertThat(found.get(0).reason()).isEqualTo(reason);
  }

  @Test
  void otherFormatsAndCommentsAreText() {
    assertThat(in("a.txt", "<!-- hegao-disable-next-line a -- x -->\n")).isEmpty();
    assertThat(in("a.md", "<!-- 见 hegao-disable-next-line 的说明 -->\n")).isEmpty();
    assertThat(in("a.md", "<!-- hegao-disable-next-line a -- x")).isEmpty();
  }

  @Test
  @Timeout(10)
  void hostileTextTakesLinearTime() {
    assertThat(in("a.md", "hegao-disable" + "<!--".repeat(2_000_000))).isEmpty();
    String many = "<!-- hegao-disable-next-line a -- x -->\n".repeat(20_000);
    assertThat(in("a.md", many + "正文")).hasSize(20_000);
  }
}
