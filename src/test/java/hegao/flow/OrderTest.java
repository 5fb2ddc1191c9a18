package hegao.flow;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final List<Span> SPANS =
      List.of(new Span(3, 5), new Span(0, 7), new Span(3, 4), new Span(0, 2), new Span(9, 9));
  private static final List<Map.Entry<String, Integer>> ENTRIES =
      List.of(Map.entry("茶", 3), Map.entry("米", 1), Map.entry("油", 2));

  @Test
  void comparesAsTheComparatorsOfTheLibraryDo() {
    same(SPANS, Order.comparing(Span::start), Comparator.comparing(Span::start));
    same(
        SPANS,
        Order.comparing(Span::end, Comparator.reverseOrder()),
        Comparator.comparing(Span::end, Comparator.reverseOrder()));
    ToIntFunction<Span> end = Span::end;
    same(SPANS, Order.comparingInt(end), Comparator.comparingInt(end));
    same(SPANS, Order.comparingLong(Span::end), Comparator.comparingLong(Span::end));
    same(SPANS, Order.comparingDouble(s -> -s.end()), Comparator.comparingDouble(s -> -s.end()));
  }

  @Test
  void goesOnWhereTheFirstIsEqual() {
    same(SPANS, ending(Order.comparing(Span::start)), ending(Comparator.comparing(Span::start)));
    Comparator<Span> ours = Order.comparing(Span::start);
    Comparator<Span> theirs = Comparator.comparing(Span::start);
    same(
        SPANS,
        ours.thenComparing(Span::end, Comparator.reverseOrder()).reversed(),
        theirs.thenComparing(Span::end, Comparator.reverseOrder()).reversed());
    same(SPANS, ours.thenComparingInt(s -> -s.end()), theirs.thenComparingInt(s -> -s.end()));
    same(SPANS, ours.thenComparingLong(Span::end), theirs.thenComparingLong(Span::end));
    same(SPANS, ours.thenComparingDouble(Span::end), theirs.thenComparingDouble(Span::end));
  }

  @Test
  void comparesEntriesByTheirKeysOrValues() {
    same(ENTRIES, Order.comparingByKey(), Map.Entry.comparingByKey());
    same(ENTRIES, Order.comparingByValue(), Map.Entry.comparingByValue());
    same(
        ENTRIES,
        Order.comparingByKey(Comparator.reverseOrder()),
        Map.Entry.comparingByKey(Comparator.reverseOrder()));
    same(
        ENTRIES,
        Order.comparingByValue(Comparator.reverseOrder()),
        Map.Entry.comparingByValue(Comparator.reverseOrder()));
  }

  private static Comparator<Span> ending(Comparator<Span> first) {
    return first.thenComparing(Span::end);
  }

  private static <T> void same(List<T> all, Comparator<T> ours, Comparator<T> theirs) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(theirs);
    assertThat(all.stream().sorted(ours)).containsExactlyElementsOf(sorted);
    for (T a : all) {
      for (T b : all) {
        assertThat(Integer.signum(ours.compare(a, b)))
            .isEqualTo(Integer.signum(theirs.compare(a, b)));
      }
    }
  }
}
