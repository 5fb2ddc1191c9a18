package hegao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedWordsTest {
  private static PackedWords packed(Map<String, String> words) {
    byte[] bytes = PackedWords.pack(words);
    return new PackedWords(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
  }

  @Test
  void findsTheWordsOfEachKeyAndOfNoOther() {
    Map<String, String> words = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      words.put("key." + i, "第" + i + "条 {0}");
    }
    PackedWords packed = packed(words);
    words.forEach((key, text) -> assertThat(packed.find(key)).isEqualTo(text));
    assertThat(packed.find("key.300")).isNull();
    assertThat(packed.find("")).isNull();
  }

  @Test
  void tellsKeysOfOneHashApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    PackedWords packed = packed(Map.of("Aa", "一", "BB", "二"));
    assertThat(packed.find("Aa")).isEqualTo("一");
    assertThat(packed.find("BB")).isEqualTo("二");
    assertThat(packed.find("C#")).isNull();
    assertThat(packed(Map.of()).find("Aa")).isNull();
  }

  @Test
  void packagingHasTheWordsOfBothLanguages() {
    assertThat(Words.parts())
        .containsOnlyKeys("hegao/report/words.tsv.zh-CN", "hegao/report/words.tsv.en");
    for (byte[] part : Words.parts().values()) {
      PackedWords packed = new PackedWords(ByteBuffer.wrap(part).order(ByteOrder.LITTLE_ENDIAN));
      assertThat(packed.find("Severity.ERROR")).isIn("差错", "error");
    }
  }
}
