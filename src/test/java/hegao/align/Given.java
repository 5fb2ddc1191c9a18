package hegao.align;

import hegao.align.kin.Kin;
import hegao.align.telling.Setting;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.mention.Bound;
import hegao.mention.Interval;
import hegao.mention.Period;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Mended;
import hegao.text.Metadata;
import hegao.text.Published;
import hegao.text.Sentence;
import hegao.text.Source;
import hegao.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Claims for tests: the figure stands between 【 and 】 in a sentence. */
public final class Given {
  private Given() {}

  /** A count of so many, of a subject and a metric, told by a sentence of its own article. */
  public static Claim claim(String sentence, String subject, String metric) {
    return claim(sentence, subject, metric, Kind.QUANTITY, "人", null);
  }

  /** The same, printed on some day. */
  public static Claim printed(String sentence, String subject, String metric, String day) {
    Published published = new Published(LocalDate.parse(day), Published.Origin.FRONT_MATTER);
    return claim(sentence, subject, metric, Kind.QUANTITY, "人", null, published);
  }

  public static Claim claim(
      String sentence, String subject, String metric, Kind kind, String measure, Period period) {
    return claim(sentence, subject, metric, kind, measure, period, Published.UNKNOWN);
  }

  public static Claim claim(
      String sentence,
      String subject,
      String metric,
      Kind kind,
      String measure,
      Period period,
      Published published) {
    int open = sentence.indexOf('【');
    int close = sentence.indexOf('】');
    String text = sentence.replace("【", "").replace("】", "");
    Block block = new Block(Block.Kind.BODY, new Span(0, text.length()));
    Source source = new Source(sentence, text, "", Metadata.NONE);
    Article article =
        new Article(sentence, source, "", published, Mended.verbatim(text), List.of(block));
    Topic topic = new Topic(subject, metric, List.of(), measure);
    BigDecimal number = new BigDecimal(text.substring(open, close - 1).replaceAll("[^0-9.]", ""));
    Value value = new Value(number, null, measure, Bound.EXACT, Interval.point(number), null);
    return new Claim(
        sentence,
        article,
        new Sentence(block.span(), block),
        new Span(open, close - 1),
        kind,
        subject,
        metric,
        List.of(),
        value,
        period,
        Modality.ACTUAL,
        null,
        topic);
  }

  public static Period day(String date) {
    LocalDate day = LocalDate.parse(date);
    return new Period(new Span(0, 0), day, day, Period.Grain.DAY, Period.Anchor.WRITTEN);
  }

  public static Kin kin(Claim a, Claim b) {
    return Kin.of(a, b, Setting.of(a), Setting.of(b));
  }
}
