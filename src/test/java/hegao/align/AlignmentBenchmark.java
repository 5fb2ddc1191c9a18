package hegao.align;

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
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Processor time to align many claims: a hundred thousand and ten times as many, over many topics
 * with some hot ones among them. Ten times the claims should take at most twelve times as long. Run
 * by
 *
 * <pre>
 * mvn -q test-compile exec:exec@alignment-benchmark
 * </pre>
 */
public final class AlignmentBenchmark {
  private static final int SMALL = 100_000;
  private static final int LARGE = 1_000_000;
  private static final int RUNS = 3;

  /** One claim in so many is about a hot topic. */
  private static final int HOT = 50;

  private static final String[] PLACES = "青松溪云禾岭石桥柳湾白沙金塔红岩龙潭凤坪".split("");
  private static final String[] THINGS = "茶叶 柑橘 蚕丝 水稻 竹笋 药材 钢材 水泥 轴承 电缆 玻璃 陶瓷".split(" ");
  private static final String[] MEASURES = "产量 产值 销量 出口额 库存 面积 投资额 税收".split(" ");

  private final Random random = new Random(7);
  private int made;

  private AlignmentBenchmark() {}

  /** Runs both sizes in turn and tells the medians and their ratio. */
  public static void main(String[] args) {
    time(SMALL);
    List<Double> small = new ArrayList<>();
    List<Double> large = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      small.add(time(SMALL));
      large.add(time(LARGE));
    }
    double s = small.stream().sorted().toList().get(RUNS / 2);
    double l = large.stream().sorted().toList().get(RUNS / 2);
    System.out.printf(
        Locale.ROOT, "%d: %.2f s, %d: %.2f s, ratio %.1f%n", SMALL, s, LARGE, l, l / s);
  }

  private static double time(int size) {
    List<Claim> claims = new AlignmentBenchmark().claims(size);
    long start = cpu();
    Aligner.Alignment alignment = Aligner.align(claims, List.of());
    double seconds = (cpu() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d claims: %d pairs, %d apart, %.2f s%n",
        size,
        alignment.facts().pairs().size(),
        alignment.apart().size(),
        seconds);
    return seconds;
  }

  /** Of this thread, which does it all: other programs do not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private List<Claim> claims(int size) {
    List<Claim> claims = new ArrayList<>(size);
    while (claims.size() < size) {
      article(claims, Math.min(10, size - claims.size()));
    }
    return claims;
  }

  private void article(List<Claim> claims, int sentences) {
    StringBuilder text = new StringBuilder();
    List<Topic> topics = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    List<Span> values = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      Topic topic = topic();
      int number = 1000 + random.nextInt(9000);
      int start = text.length();
      text.append("2024年，").append(topic.subject()).append(topic.metric());
      int from = text.length();
      text.append(number).append('吨');
      values.add(new Span(from, text.length()));
      text.append('。');
      spans.add(new Span(start, text.length()));
      topics.add(topic);
      numbers.add(number);
    }
    String path = "稿" + made++ + ".txt";
    Block block = new Block(Block.Kind.BODY, new Span(0, text.length()));
    String body = text.toString();
    Source source = new Source(path, body, path, Metadata.NONE);
    Article article =
        new Article(path, source, "", Published.UNKNOWN, Mended.verbatim(body), List.of(block));
    for (int i = 0; i < sentences; i++) {
      claims.add(
          claim(
              article,
              new Sentence(spans.get(i), block),
              values.get(i),
              topics.get(i),
              numbers.get(i)));
    }
  }

  private static Claim claim(
      Article article, Sentence sentence, Span span, Topic topic, int number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    Interval interval = new Interval(exact, exact.add(BigDecimal.ONE));
    Value value = new Value(exact, null, "吨", Bound.EXACT, interval, null);
    Period year =
        new Period(
            new Span(sentence.span().start(), sentence.span().start() + 5),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 12, 31),
            Period.Grain.YEAR,
            Period.Anchor.WRITTEN);
    String id = article.id() + ":" + span.start();
    return new Claim(
        id,
        article,
        sentence,
        span,
        Kind.QUANTITY,
        topic.subject(),
        topic.metric(),
        List.of(),
        value,
        year,
        Modality.ACTUAL,
        null,
        topic);
  }

  private Topic topic() {
    boolean hot = random.nextInt(HOT) == 0;
    String place = hot ? "青松县" : any(PLACES) + any(PLACES) + any(PLACES) + any(PLACES) + "县";
    String metric = hot ? "茶叶产量" : any(THINGS) + any(MEASURES);
    return new Topic(place, metric, List.of(), "吨");
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
