package hegao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ListsTest {
  @Test
  void packedListsAreCutByTheirLength() {
    String packed = "acts 7\nempty 0\nlight 2\n\n# 注\n签订\n轻\n";
    Lists lists =
        new Lists(
            ByteBuffer.wrap(packed.getBytes(StandardCharsets.UTF_16LE))
                .order(ByteOrder.LITTLE_ENDIAN));
    assertThat(lists.packed("acts")).isEqualTo("# 注\n签订\n");
    assertThat(lists.packed("empty")).isEmpty();
    assertThat(lists.packed("light")).isEqualTo("轻\n");
    assertThat(lists.packed("nothing")).isNull();
  }

  @Test
  void aListThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> Lists.text("nothing"))
        .hasMessage("the program lacks its file hegao/lexicon/nothing.txt");
  }
}
