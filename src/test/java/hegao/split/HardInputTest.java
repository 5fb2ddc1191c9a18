package hegao.split;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Article;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long and broken input is read in the time of its length. */
class HardInputTest {
  static List<String> texts() {
    return List.of(
        "7".repeat(1 << 20),
        "“".repeat(1 << 20),
        "# ".repeat(1 << 19),
        "年".repeat(1 << 20),
        "2025年3月".repeat(1 << 17),
        "讯（".repeat(1 << 19),
        "甲，\n\n".repeat(1 << 18),
        "标题一行字\n\n正文没有完\n\n".repeat(1 << 14),
        "\uD800甲\uDC00\u0000\u202E乙。",
        "---\n---\n",
        "---\npublished: x\n",
        "\n\n\n",
        "");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("texts")
  void staysLinear(String text) {
    List<Article> articles =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Pages.split(text));
    for (Article article : articles) {
      assertThat(article.text()).hasSize(article.body().origins().length);
      assertThat(Sentences.of(article)).isNotNull();
      assertThat(Home.of(article.source(), List.of(article))).isNotNull();
    }
  }
}
