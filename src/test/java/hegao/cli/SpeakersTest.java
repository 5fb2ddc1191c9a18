package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a claim is told in. */
class SpeakersTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "湖口县农业农村局局长邱文海介绍，全县茶园面积达到12万亩。 | 邱文海",
        "邱文海说：“今年茶园面积12万亩。明年还要扩大。” | 邱文海",
        "“今年茶园面积12万亩，产量也不错。”湖口县农业农村局局长邱文海说。 | 邱文海",
        "湖口县农业农村局数据显示，全县茶园面积达到12万亩。 | 湖口县农业农村局"
      })
  void isNamed(String text, String speaker) {
    assertThat(claim("湖口县农业农村局局长邱文海到场。\n\n" + text).speaker()).isEqualTo(speaker);
  }

  @Test
  void theArticleItselfIsNone() {
    assertThat(claim("邱文海表示，要抓好春茶。\n\n全县茶园面积达到12万亩。").speaker()).isNull();
  }

  @Test
  void aClosedQuotationReachesNoFurther() {
    assertThat(claim("邱文海说：“要抓好春茶。”今年茶园面积12万亩。").speaker()).isNull();
  }

  private Claim claim(String text) {
    try {
      Path file = folder.resolve("a.txt");
      Files.writeString(file, "本地新闻一则\n\n" + text + "\n");
      Request request =
          new Request(
              java.util.List.of(file),
              Map.of(file.normalize(), LocalDate.of(2025, 9, 30)),
              Optional.of("九江"),
              Optional.empty());
      return new Stages()
          .run(request, Progress.NONE).claims().stream()
              .filter(c -> c.text().equals("12万亩"))
              .findFirst()
              .orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
