package hegao.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntFlowTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "3", "2025年茶叶产量3.72万吨，同比增长5.2%", "𠮷野家𠮷", "\ud842断"})
  void doesWhatTheStreamOfTheJdkDoes(String text) {
    same(text.chars().toArray(), IntFlow.chars(text).toArray());
    same(text.codePoints().toArray(), IntFlow.codePoints(text).toArray());
    both(
        text, s -> s.filter(Character::isDigit).count(), f -> f.filter(Character::isDigit).count());
    both(text, s -> s.anyMatch(c -> c == '年'), f -> f.anyMatch(c -> c == '年'));
    both(text, s -> s.allMatch(c -> c > '0'), f -> f.allMatch(c -> c > '0'));
    both(text, s -> s.noneMatch(c -> c == '%'), f -> f.noneMatch(c -> c == '%'));
    both(text, s -> s.map(c -> c % 7).sum(), f -> f.map(c -> c % 7).sum());
    both(text, IntStream::max, IntFlow::max);
    both(text, s -> s.distinct().count(), f -> f.distinct().count());
    both(text, s -> s.limit(3).sum(), f -> f.limit(3).sum());
    both(text, s -> s.limit(0).count(), f -> f.limit(0).count());
  }

  private static void both(
      String text, Function<IntStream, Object> stream, Function<IntFlow, Object> flow) {
    assertThat(flow.apply(IntFlow.chars(text))).isEqualTo(stream.apply(text.chars()));
  }

  private static void same(int[] stream, int[] flow) {
    assertThat(flow).containsExactly(stream);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 100})
  void countsUp(int to) {
    same(IntStream.range(0, to).toArray(), IntFlow.range(0, to).toArray());
  }
}
