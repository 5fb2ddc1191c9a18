package hegao.extract;

import hegao.mention.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Time to read a text of numbers and dates, one core. Characters a second = size / time; ten times
 * the text should take at most eleven times as long. Run by
 *
 * <pre>
 * mvn -q test-compile exec:exec@benchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 30);
  private static final String NEWS =
      """
      青禾县今年前8个月规上工业增加值同比增长6.8%，其中茶叶加工业实现产值42.7亿元，占全县比重超过三成。\
      县农业农村局局长介绍，截至8月底，全县茶园面积稳定在18.6万亩，带动1.2万户农户户均增收3600元左右。
      “我们去年新建了12条生产线，今年又投产3条。”合作社负责人说，订单已经排到明年一季度。
      乡亲们在晒场上翻动新茶，远处的山坡被晨雾轻轻盖住，孩子们沿着石板路去上学，炊烟从屋顶升起来。
      9月25日至27日举行的茶博会上，采购商与当地企业签下46个项目，总金额约9.3亿元，比上届多出近一倍。
      """;

  /** Characters of the text. */
  @Param({"100000", "1000000"})
  private int size;

  private String text;

  /** Makes the text. */
  @Setup
  public void write() {
    text = NEWS.repeat(size / NEWS.length() + 1).substring(0, size);
  }

  /** Reads it. */
  @Benchmark
  public List<Mention> read() {
    return Extractor.read(text, PUBLISHED);
  }

  /** Runs this benchmark alone. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getSimpleName()).build()).run();
  }
}
