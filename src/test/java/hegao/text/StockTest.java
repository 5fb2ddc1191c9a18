package hegao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StockTest {
  @Test
  void givesThePartsOfItsFile() throws IOException {
    ByteBuffer file = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(34).putInt(2);
    file.putInt(1).put((byte) 'a').putInt(40).putInt(4);
    file.putInt(1).put((byte) 'b').putInt(44).putInt(3);
    file.putInt(40, 258).put(44, "县".getBytes(StandardCharsets.UTF_8));
    Stock stock = new Stock((at, into) -> into.put(file.array(), at, into.remaining()));
    assertThat(stock.bytes("a").getInt()).isEqualTo(258);
    assertThat(stock.bytes("b").array()).asString(StandardCharsets.UTF_8).isEqualTo("县");
    assertThat(stock.bytes("c")).isNull();
  }

  @Test
  void numbersComeInOrderAndWhole() {
    int many = 20_000;
    ByteBuffer file = ByteBuffer.allocate(4 * many + 12).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < many + 3; i++) {
      file.putInt(i);
    }
    Numbers numbers =
        new Numbers((at, into) -> into.put(file.array(), at, into.remaining()), 4, 4 * many + 8);
    int[] some = new int[many + 1];
    long[] one = new long[1];
    assertThat(numbers.next()).isEqualTo(1);
    numbers.next(some, many - 1);
    assertThat(some).startsWith(2, 3, 4).endsWith(many - 1, many, 0, 0);
    numbers.next(one);
    assertThat(one).containsExactly((many + 2L) << 32 | many + 1L);
    assertThat(numbers.remaining()).isZero();
  }

  @Test
  void textsComeFromTheClassPathWhereNothingIsPackaged() {
    assertThat(Stock.part("hegao/report/report.css")).isNull();
    assertThat(Stock.text("hegao/report/report.css")).contains("{");
    assertThat(Stock.find("hegao/none")).isEmpty();
    assertThatThrownBy(() -> Stock.text("hegao/none")).hasMessageContaining("hegao/none");
  }
}
