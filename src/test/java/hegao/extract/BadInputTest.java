package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import hegao.mention.Mention;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes: linear time, no exception, places right. */
class BadInputTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "一", "第", "之", "和", "两", "零", "万", "十", "百分之", "一分之", "1,", "1,000", "1.", "1 ", "1-",
        "1年", "1多", "2025年9月", "截至", "“", "每1人有", "一点", "a1", "1:", "1/", "最大", "前1", "\ud800",
        "\udc00", "\u200b", "\u202e", "\u0000", "\r\n", "😀", "半", "过", "1万", "一十", "负", "近"
      })
  void repeated(String part) {
    String text = part.repeat(100_000 / part.length());
    List<Mention> mentions =
        assertTimeout(Duration.ofSeconds(20), () -> Extractor.read(text, PUBLISHED));
    assertThat(mentions).allMatch(m -> m.span().end() <= text.length());
    assertTimeout(Duration.ofSeconds(20), () -> Readout.of(text, PUBLISHED));
  }

  @Test
  void oneLineOfTwentyMillionCharacters() {
    String sentence = "今年前8个月全县产茶3.2万吨，同比增长6.8%，其中春茶占七成以上；乡亲们说，明年还要再添12条生产线，";
    String text = sentence.repeat(20_000_000 / sentence.length());
    List<Mention> mentions =
        assertTimeout(Duration.ofSeconds(120), () -> Extractor.read(text, PUBLISHED));
    int each = Extractor.read(sentence, PUBLISHED).size();
    assertThat(mentions).hasSizeGreaterThanOrEqualTo(each * (text.length() / sentence.length()));
  }

  @Test
  void offsetsAreRightBehindOddCharacters() {
    String text = "\ud800😀\u200b\u202e\u0000\r\n\t去年产茶300吨";
    List<Mention> mentions = Extractor.read(text, PUBLISHED);
    assertThat(mentions).extracting(m -> m.span().in(text)).containsExactly("去年", "300吨");
  }

  @Test
  void impossibleDatesAreNoPeriods() {
    for (String text :
        new String[] {"2025年2月30日", "2025-13-45", "9999年99月", "0年", "2月31日", "99999年1月"}) {
      assertThat(Extractor.read(text, PUBLISHED)).isNotNull();
    }
  }

  @Test
  void emptyAndNull() {
    assertThat(Extractor.read("", null)).isEmpty();
    assertThat(Extractor.read("没有数", null)).isEmpty();
  }
}
