package hegao.bind.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharactersTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "（",
          "）",
          "甲",
          "甲（乙）",
          "甲（乙）丙",
          "甲）乙）",
          "甲(乙(丙)",
          "甲（乙）丙（丁）",
          "“甲”乙",
          "这上",
          "这年",
          "12",
          "1时");

  @Test
  void saysWhatRegularExpressionsSay() {
    for (String text : TEXTS) {
      assertThat(Characters.isOne(text, "()（）")).as(text).isEqualTo(text.matches("[()（）]"));
      assertThat(Characters.only(text, "这那上")).as(text).isEqualTo(text.matches("[这那上]+"));
      assertThat(Characters.endsWithOne(text, ")）")).as(text).isEqualTo(text.matches(".*[)）]"));
      assertThat(Characters.without(text, "()（）“”"))
          .as(text)
          .isEqualTo(text.replaceAll("[()（）“”]", ""));
      assertThat(Characters.unbracketed(text, "(（", ")）"))
          .as(text)
          .isEqualTo(text.replaceAll("[(（][^)）]*[)）]$", ""));
    }
  }

  @Test
  void cutsWordsAtTheEndAndAtTheBeginning() {
    List<String> endings = List.of("收涨", "收");
    assertThat(Characters.beforeEndings("甲指数收涨", endings)).isEqualTo("甲指数");
    assertThat(Characters.beforeEndings("甲指数收收涨收", endings)).isEqualTo("甲指数");
    assertThat(Characters.beforeEndings("收", endings)).isEmpty();
    assertThat(Characters.beforeEndings("", endings)).isEmpty();
    assertThat(Characters.beforeEndings("收入", endings)).isEqualTo("收入");
    List<String> beginnings = List.of("全省", "全");
    assertThat(Characters.behindBeginning("全省全产量", beginnings)).isEqualTo("全产量");
    assertThat(Characters.behindBeginning("产量", beginnings)).isEqualTo("产量");
  }
}
