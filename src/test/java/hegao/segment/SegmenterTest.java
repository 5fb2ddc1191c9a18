package hegao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import hegao.text.Span;
import hegao.text.Word;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
  private static final Segmenter OWN = new Segmenter();

  private static final Segment HANLP =
      new ViterbiSegment()
          .enableOffset(true)
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false);

  /** Words, names, digits, letters, marks, and what no dictionary knows. */
  private static final String MIXED =
      "云溪县茶叶产量上半年同比增长百分之三十二点五万亿元突破人工智能高质量发展王建国说"
          + "0123456789.,，．%％AaZz-—～《》“”、。；：！？①②ⅣⅤ㎡℃\t \u3000\n為國電龘𠮷\uD800é한ア";

  @Test
  void cutsIntoWordsWithPartsOfSpeechAndPlaces() {
    assertThat(OWN.words("茶叶产量2.5万吨", 10))
        .containsExactly(
            new Word("茶叶", "n", new Span(10, 12)),
            new Word("产量", "n", new Span(12, 14)),
            new Word("2.5", "m", new Span(14, 17)),
            new Word("万吨", "q", new Span(17, 19)));
  }

  @Test
  void joinsWhatTheSecondDictionaryHasAsOne() {
    assertThat(OWN.words("高质量发展", 0)).extracting(Word::form).containsExactly("高质量", "发展");
  }

  @Test
  void findsNoWordInNothing() {
    assertThat(OWN.words("", 3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云溪县今年上半年实现地区生产总值132.6亿元，按可比价格计算，同比增长5.8%。",
        "9月28日，市政府新闻办举行发布会，通报“十四五”时期农业农村发展成效。",
        "特别是新时代以来，作出新的更大贡献，不断开创新局面。",
        "AI算力中心装机3,200台，PUE降至1.15；Wi-Fi 7路由器出货12.5万台",
        "二〇二五年三月，第十三届茶博会在青山会展中心开幕，一百二十八家企业参展",
        "全长18.6公里的云青高速公路（S21）提前3个月通车，总投资超过二十亿元",
        "，。、；",
        "3.",
        "．5",
        "……——",
        "𠮷野家開業",
        "為必都市款"
      })
  void cutsAsHanlpDoes(String text) {
    assertThat(OWN.words(text, 0)).isEqualTo(hanlp(text));
  }

  @Test
  void cutsAnySequenceOfCharactersAsHanlpDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(25); length > 0; length--) {
        boolean any = random.nextInt(20) == 0;
        int at = random.nextInt(any ? Character.MAX_VALUE : MIXED.length());
        text.append(any ? (char) at : MIXED.charAt(at));
      }
      assertThat(OWN.words(text.toString(), 0)).as("%s", text).isEqualTo(hanlp(text.toString()));
    }
  }

  private static List<Word> hanlp(String text) {
    return HANLP.seg(text).stream()
        .map(
            term ->
                new Word(
                    term.word,
                    term.nature.toString(),
                    new Span(term.offset, term.offset + term.word.length())))
        .toList();
  }
}
