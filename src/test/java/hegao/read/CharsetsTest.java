package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
  private static final String MAINLAND = "港口今年货物吞吐量1.2亿吨，同比增长8.3%。\n记者从市统计局获悉，全市茶园面积达45万亩。\n";
  private static final String TAIWAN = "港口今年貨物吞吐量1.2億噸，同比增長8.3%。\n記者從市統計局獲悉，全市茶園面積達45萬畝。\n";

  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temporary);
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, 0",
    "GBK, 0",
    "UTF-8, 0",
    "UTF-16LE, 0",
    "UTF-16BE, 0",
    "Big5, 1",
    "GB18030, 1",
    "UTF-8, 1",
    "UTF-16LE, 1"
  })
  void tellsTheEncodingOfChineseText(String charset, int script) throws IOException {
    String text = script == 0 ? MAINLAND : TAIWAN;
    Path file = folder.write("a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(Folder.source(file).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"GB18030, 港口开工", "GB18030, 茶叶产量3.7万吨", "Big5, 茶葉產量3.7萬噸", "Big5, 港口開工"})
  void tellsItFromFewCharacters(String charset, String text) throws IOException {
    Path file = folder.write("a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(Folder.source(file).text()).isEqualTo(text);
  }

  @Test
  void takesAllMarksOff() throws IOException {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      Path file = folder.write("a.txt", ("\uFEFF" + MAINLAND).getBytes(charset));
      assertThat(Folder.source(file).text()).isEqualTo(MAINLAND);
    }
  }

  @Test
  void tellsDamagedTextFromAnotherEncoding() throws IOException {
    byte[] bytes = MAINLAND.getBytes(StandardCharsets.UTF_8);
    bytes[31] = (byte) 0xFF;
    assertThat(Folder.reason(folder.write("a.txt", bytes))).contains("UTF-8", "字节起无法解码");
    byte[] noise = new byte[4000];
    new java.util.Random(7).nextBytes(noise);
    assertThat(Folder.reason(folder.write("b.txt", noise))).contains("不是文本");
  }

  @Test
  void readsTraditionalAsSimplifiedAndKeepsWhatIsWritten() throws IOException {
    Source source = Folder.source(folder.write("a.txt", TAIWAN));
    assertThat(source.text()).isEqualTo(TAIWAN);
    assertThat(source.page().text()).isEqualTo(MAINLAND);
    String words = "隨著經濟發展，這部著名的專著瞭解了乾隆年間的乾貨生意。";
    Source other = Folder.source(folder.write("b.txt", words));
    assertThat(other.page().text()).isEqualTo("随着经济发展，这部著名的专著了解了乾隆年间的干货生意。");
  }
}
