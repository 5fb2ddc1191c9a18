package hegao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PackedTest {
  @Test
  void unpacksWhatItPacked() throws IOException {
    Model model = HanlpFiles.read();
    Model unpacked = Packed.read(new ByteArrayInputStream(Packed.of(model)));
    assertThat(unpacked).usingRecursiveComparison().isEqualTo(model);
    assertThat(unpacked.follows(model.known().find("同比"), model.known().find("增长"))).isPositive();
  }

  @Test
  void packsTheSameBytesEachTime() {
    assertThat(Packed.file()).isEqualTo(Packed.file());
  }
}
