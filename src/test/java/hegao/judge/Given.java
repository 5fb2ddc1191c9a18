package hegao.judge;

import hegao.claim.Claim;
import hegao.claim.Facts;
import hegao.claim.Kind;
import hegao.claim.Kinship;
import hegao.claim.Modality;
import hegao.claim.Pair;
import hegao.claim.Timing;
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

/** Claims for tests: the value stands between 【 and 】 in the text. */
final class Given {
  static final Period Y2024 = year(2024);
  static final Period Y2025 = year(2025);

  private Given() {}

  static Period asOf(int year) {
    return new Period(
        new Span(0, 0), null, LocalDate.of(year, 12, 31), Period.Grain.YEAR, Period.Anchor.WRITTEN);
  }

  static Period year(int year) {
    return new Period(
        new Span(0, 0),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Period.Grain.YEAR,
        Period.Anchor.WRITTEN);
  }

  static Topic topic(String subject, String metric) {
    return new Topic(subject, metric, List.of(), "件");
  }

  /** A number from {@code low} to below {@code high}. */
  static Value number(String number, String low, String high) {
    return value(number, low, high, "件", Bound.EXACT);
  }

  static Value percent(String number, String low, String high) {
    return value(number, low, high, "%", Bound.EXACT);
  }

  static Value value(String number, String low, String high, String unit, Bound bound) {
    return new Value(
        new BigDecimal(number),
        null,
        unit,
        bound,
        new Interval(
            low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high)),
        null);
  }

  static Claim claim(
      String path, String marked, Kind kind, Topic topic, Value value, Period period) {
    return claim(path, marked, kind, topic, value, period, Modality.ACTUAL);
  }

  static Claim claim(
      String path,
      String marked,
      Kind kind,
      Topic topic,
      Value value,
      Period period,
      Modality modality) {
    int open = marked.indexOf('【');
    int close = marked.indexOf('】');
    String text = marked.replace("【", "").replace("】", "");
    Source source = new Source(path, text, "", Metadata.NONE);
    Block block = new Block(Block.Kind.BODY, new Span(0, text.length()));
    String id = "a" + path;
    Article article =
        new Article(id, source, "", Published.UNKNOWN, Mended.verbatim(text), List.of(block));
    return new Claim(
        path + ":" + open,
        article,
        new Sentence(block.span(), block),
        new Span(open, close - 1),
        kind,
        topic.subject(),
        topic.metric(),
        topic.qualifiers(),
        value,
        period,
        modality,
        null,
        topic);
  }

  static Pair pair(Claim a, Claim b, Kinship kinship, Timing timing) {
    return new Pair(a, b, kinship, timing, 0.9, List.of("主体相同"));
  }

  static Facts facts(Pair... pairs) {
    return new Facts(List.of(), List.of(pairs), List.of(), List.of(), List.of());
  }
}
