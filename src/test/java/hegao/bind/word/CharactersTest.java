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
}
