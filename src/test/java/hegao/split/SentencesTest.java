package hegao.split;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> cut(String text) {
    Article article = Pages.split(text).get(0);
    return Sentences.of(article).stream().map(s -> s.span().in(article.text())).toList();
  }

  @Test
  void endsAtStopsAndSemicolons() {
    assertThat(cut("产值100亿元；税收5亿元。全省第一！增长多少？"))
        .containsExactly("产值100亿元；", "税收5亿元。", "全省第一！", "增长多少？");
  }

  @Test
  void keepsClosingQuotesWithTheirSentence() {
    assertThat(cut("他说：“今年增长8%。”会议随后结束。")).containsExactly("他说：“今年增长8%。”", "会议随后结束。");
    assertThat(cut("他说:\"增长8%。\"\"税收5亿元。\"")).containsExactly("他说:\"增长8%。\"", "\"税收5亿元。\"");
  }

  @Test
  void goesOnAfterAQuotedQuestion() {
    assertThat(cut("“加油！”的喊声此起彼伏。")).containsExactly("“加油！”的喊声此起彼伏。");
  }

  @Test
  void neverRunsAcrossParagraphs() {
    assertThat(cut("# 标题 两截\n\n第一段。\n")).containsExactly("标题 两截", "第一段。");
  }
}
