package hegao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.mention.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts of random pieces: no exception, mentions in order and apart. */
class RandomTextTest {
  private static final String CHARS =
      "0123456789一二三四五六七八九十百千万亿两零〇半几数多余来年月日号时点分周星期第首最前后上下今去明本当同季度至到-~—、，。 .,:/%‰元角块个家人次"
          + "倍成番翻每有就约近超过不足以上以内左右级之又负“”末截至底初中旬世纪代春节正农历光绪民国摄氏米公里小天kwe\n";
  private static final String[] PIECES = {
    "2025年",
    "9月",
    "28日",
    "十四五",
    "以来",
    "前8个月",
    "截至",
    "每9辆",
    "就有1辆",
    "百分之",
    "分之",
    "下半年",
    "春节假期",
    "20世纪",
    "90年代",
    "正月初一",
    "2025-09-30",
    "3/4",
    "零下",
    "迈上",
    "台阶",
    "突破",
    "个百分点",
    "翻一番",
    "同期",
    "第12周",
    "最后一个周三",
    "13.5.2015"
  };
  private static final LocalDate[] PUBLISHED = {
    null, LocalDate.of(2025, 9, 30), LocalDate.of(2024, 2, 29)
  };

  @Test
  void anyTextCanBeRead() {
    Random random = new Random(7);
    for (int i = 0; i < 30_000; i++) {
      String text = text(random);
      LocalDate published = PUBLISHED[random.nextInt(PUBLISHED.length)];
      List<Mention> mentions = Extractor.read(text, published);
      int end = 0;
      for (Mention m : mentions) {
        assertThat(m.span().start()).as(text).isGreaterThanOrEqualTo(end);
        end = m.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
      Readout.of(text, published);
      Extractor.explain(text, published);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(10);
    for (int k = 0; k < pieces; k++) {
      if (random.nextInt(3) == 0) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      } else {
        text.append(CHARS.charAt(random.nextInt(CHARS.length())));
      }
    }
    return text.toString();
  }
}
