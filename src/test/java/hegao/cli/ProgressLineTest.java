package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.report.Language;
import hegao.report.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter text = new StringWriter();

  @Test
  void aLongStageIsShownInTheLanguageOfTheInterfaceAndWipedInTheEnd() throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(2);
    PrintWriter err =
        new PrintWriter(text) {
          @Override
          public void flush() {
            shown.countDown();
          }
        };
    try (ProgressLine line = new ProgressLine(err, Words.in(Language.EN), 1)) {
      line.at(Stage.BIND, 3, 8);
      assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(text.toString()).contains("reading figures 3/8  0 s").endsWith("\r\u001b[K");
  }

  @Test
  void aShortRunShowsNothing() {
    try (ProgressLine line = new ProgressLine(new PrintWriter(text), Words.in(Language.ZH))) {
      line.at(Stage.READ, 0, 0);
    }
    assertThat(text.toString()).isEmpty();
  }
}
