package hegao.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A flow does what the stream of the JDK does that it takes the place of. */
class FlowTest {
  private static final List<List<String>> SAMPLES =
      List.of(
          List.of(),
          List.of("茶"),
          List.of("茶", "桑", "茶叶", "桑", "油菜籽"),
          IntStream.range(0, 40).mapToObj(i -> "第" + i % 7).toList());

  private static void same(
      Function<Stream<String>, Object> stream, Function<Flow<String>, Object> flow) {
    for (List<String> sample : SAMPLES) {
      assertThat(flow.apply(Flow.of(sample)))
          .as("%s", sample)
          .isEqualTo(stream.apply(sample.stream()));
    }
  }

  @Test
  void passesElementsOnInTheirOrder() {
    same(s -> s.map(String::length).toList(), f -> f.map(String::length).toList());
    same(s -> s.filter(x -> x.length() > 1).toList(), f -> f.filter(x -> x.length() > 1).toList());
    same(
        s -> s.flatMap(x -> x.length() > 1 ? Stream.of(x, "又") : null).toList(),
        f -> f.flatMap(x -> x.length() > 1 ? Flow.of(x, "又") : null).toList());
    same(s -> s.distinct().toList(), f -> f.distinct().toList());
    same(s -> s.sorted().toList(), f -> f.sorted().toList());
    Comparator<String> order = Comparator.comparing(String::length);
    same(s -> s.sorted(order).toList(), f -> f.sorted(order).toList());
    same(s -> List.of(s.toArray()), f -> List.of(f.toArray()));
    same(s -> List.of(s.toArray(String[]::new)), f -> List.of(f.toArray(String[]::new)));
    same(s -> s.mapToInt(String::length).sum(), f -> f.mapToInt(String::length).sum());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 100})
  void takesSome(int some) {
    same(s -> s.limit(some).toList(), f -> f.limit(some).toList());
    same(s -> s.skip(some).toList(), f -> f.skip(some).toList());
    same(s -> s.skip(1).limit(some).count(), f -> f.skip(1).limit(some).count());
    same(
        s -> s.flatMap(x -> Stream.of(x, x)).limit(some).toList(),
        f -> f.flatMap(x -> Flow.of(x, x)).limit(some).toList());
    same(
        s -> s.takeWhile(x -> !x.endsWith("" + some)).toList(),
        f -> f.takeWhile(x -> !x.endsWith("" + some)).toList());
    same(
        s -> s.takeWhile(x -> x.length() == 1).limit(some).findFirst(),
        f -> f.takeWhile(x -> x.length() == 1).limit(some).findFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"茶", "第3", "无"})
  void answers(String asked) {
    same(s -> s.anyMatch(asked::equals), f -> f.anyMatch(asked::equals));
    same(s -> s.allMatch(asked::equals), f -> f.allMatch(asked::equals));
    same(s -> s.noneMatch(asked::equals), f -> f.noneMatch(asked::equals));
    same(s -> s.filter(asked::equals).count(), f -> f.filter(asked::equals).count());
    same(s -> s.filter(asked::equals).findFirst(), f -> f.filter(asked::equals).findFirst());
  }

  @Test
  void takesTheFirstOfEquals() {
    Comparator<String> order = Comparator.comparing(String::length);
    same(s -> s.max(order), f -> f.max(order));
    same(s -> s.min(order), f -> f.min(order));
    List<String> equals = List.of("甲", "乙");
    assertThat(Flow.of(equals).max(order)).isEqualTo(equals.stream().max(order)).contains("甲");
    assertThat(Flow.of(equals).min(order)).isEqualTo(equals.stream().min(order)).contains("甲");
    same(s -> s.reduce((a, b) -> a + b), f -> f.reduce((a, b) -> a + b));
    same(s -> s.reduce("", (a, b) -> a + b), f -> f.reduce("", (a, b) -> a + b));
  }

  @Test
  void gathers() {
    same(s -> s.collect(Collectors.joining("、")), f -> f.collect(Gather.joining("、")));
    same(
        s -> s.collect(Collectors.joining("、", "（", "）")),
        f -> f.collect(Gather.joining("、", "（", "）")));
    same(s -> s.collect(Collectors.toList()), f -> f.collect(Gather.toList()));
    same(s -> s.collect(Collectors.toSet()), f -> f.collect(Gather.toSet()));
    same(
        s -> s.collect(Collectors.toUnmodifiableSet()), f -> f.collect(Gather.toUnmodifiableSet()));
    same(
        s -> s.collect(Collectors.toCollection(TreeSet::new)),
        f -> f.collect(Gather.toCollection(TreeSet::new)));
    same(
        s -> s.collect(Collectors.groupingBy(String::length, Collectors.counting())),
        f -> f.collect(Gather.groupingBy(String::length, Gather.counting())));
    same(
        s -> s.collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList())),
        f -> f.collect(Gather.groupingBy(String::length, TreeMap::new, Gather.toList())));
  }

  @Test
  void takesAnElementAllTheWayAndNoneThatNobodyWants() {
    List<String> done = new ArrayList<>();
    boolean any =
        Flow.of("一", "二", "三")
            .map(x -> noted(done, "map " + x, x))
            .filter(x -> noted(done, "filter " + x, true))
            .anyMatch("二"::equals);
    assertThat(any).isTrue();
    assertThat(done).containsExactly("map 一", "filter 一", "map 二", "filter 二");
  }

  private static <T> T noted(List<String> done, String what, T value) {
    done.add(what);
    return value;
  }

  @Test
  void allowsWhatTheJdkAllows() {
    List<String> gap = Arrays.asList("一", null);
    assertThat(Flow.of(gap).toList()).isEqualTo(gap);
    assertThatThrownBy(() -> Flow.of(gap).toList().add("二"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Flow.of(gap).skip(1).findFirst())
        .isInstanceOf(NullPointerException.class);
    Flow.of(gap).collect(Gather.toList()).add("二");
  }

  @Test
  void beginsWithWhatIsThere() {
    assertThat(Flow.of(Optional.of("一")).toList()).containsExactly("一");
    assertThat(Flow.of(Optional.empty()).toList()).isEmpty();
    assertThat(Flow.of((Object) "一").toList()).containsExactly("一");
    assertThat(Flow.concat(Flow.of("一"), Flow.of("二", "三")).limit(2).toList())
        .containsExactly("一", "二");
  }

  @Test
  void closesTheStreamItWasMadeOf() {
    boolean[] closed = {false};
    Stream<String> stream = Stream.of("一", "二").onClose(() -> closed[0] = true);
    try (Flow<String> flow = Flow.from(stream).filter("二"::equals)) {
      assertThat(flow.toList()).containsExactly("二");
    }
    assertThat(closed[0]).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "一", "一\n", "一\n\n二", "\n", "\r\n一\r二\n\r三\r\n", "一\r", "\r\r\n\n", "一\r\n"})
  void partsLinesAsTheJdkDoes(String text) {
    assertThat(Flow.lines(text).toList()).isEqualTo(text.lines().toList());
    assertThat(Flow.lines(text).limit(1).toList()).isEqualTo(text.lines().limit(1).toList());
  }
}
