package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BytesTest {
  @Test
  void countsAsUtf8Does() {
    String text = "aé产量😀\n".repeat(700);
    Bytes bytes = Bytes.of(text);
    for (int end : new int[] {0, 1, 2, 3, 4, 6, 7, 1024, 2047, 2049, text.length()}) {
      if (end == 0 || !Character.isHighSurrogate(text.charAt(end - 1))) {
        assertThat(bytes.between(0, end))
            .as("to %d", end)
            .isEqualTo(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
      }
    }
    assertThat(bytes.between(text.length(), text.length())).isZero();
    assertThat(Bytes.of("").between(0, 0)).isZero();
  }
}
