package hegao.bind.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hegao.bind.word.Token;
import hegao.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
  @Test
  void aTitleIsOneWordWithinItsSentence() {
    String text = "市里印发《春耕“保供”办法》。另见《未完的一句。后一句》";
    assertThat(Titles.cut(text, new Span(0, 15)))
        .extracting(Token::span, Token::form)
        .containsExactly(tuple(new Span(4, 14), "春耕保供办法"));
    assertThat(Titles.cut(text, new Span(15, 24))).as("closed beyond the sentence").isEmpty();
  }

  @Test
  void whatIsTooLongIsNoTitle() {
    String text = "《" + "长".repeat(60) + "》《短》";
    assertThat(Titles.cut(text, new Span(0, text.length())))
        .extracting(Token::form)
        .isEqualTo(List.of("短"));
  }

  @Test
  void aPageWithoutTitlesIsNotSearchedAgainForEachSentence() {
    String text = "全县粮食丰收。".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (int at = 0; at < text.length(); at += 7) {
            assertThat(Titles.cut(text, new Span(at, at + 7)).isEmpty()).isTrue();
          }
        });
  }
}
