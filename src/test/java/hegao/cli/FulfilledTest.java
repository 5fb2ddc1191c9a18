package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares of a plan that is done. */
class FulfilledTest {
  @TempDir Path folder;

  @Test
  void shareIsOfThePlanThatIsDone() {
    Told told = new Told(folder, LocalDate.of(2024, 4, 12), Optional.of("泰安"));
    String text = "高铁建设加快\n\n眼下，土石方工程已完成设计总量的63%，涵洞工程完成总量的41%。";
    assertThat(told.claim(text, "63%").metric()).isEqualTo("土石方工程完成设计总量比例");
    assertThat(told.claim(text, "41%").metric()).isEqualTo("涵洞工程完成总量比例");
  }
}
