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
    assertThat(stock.find("a").getInt()).isEqualTo(258);
    assertThat(stock.find("b").array()).asString(StandardCharsets.UTF_8).isEqualTo("县");
    assertThat(stock.find("c")).isNull();
  }

  @Test
  void textsComeFromTheClassPathWhereNothingIsPackaged() {
    assertThat(Stock.part("hegao/report/report.css")).isNull();
    assertThat(Stock.text("hegao/report/report.css")).contains("{");
    assertThatThrownBy(() -> Stock.text("hegao/none")).hasMessageContaining("hegao/none");
  }
}
