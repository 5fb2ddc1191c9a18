package hegao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KEYS = List.of("fingerprint", "rule", "reason", "expires");

  @Test
  void takesTheNameOfFewestChanges() {
    assertThat(Nearest.to("reson", KEYS)).isEqualTo("reason");
    assertThat(Nearest.to("rules", KEYS)).isEqualTo("rule");
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }

  @Test
  void takesTheNameThatWasOnlyBegun() {
    assertThat(Nearest.to("exp", KEYS)).isEqualTo("expires");
    assertThat(Nearest.to("fin", KEYS)).isEqualTo("fingerprint");
  }
}
