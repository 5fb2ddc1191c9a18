package hegao.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * What {@link java.util.stream.Collectors} gives most often. Packaging puts these in the place of
 * those, as it does with {@link Order}: the lambdas of the library have to be linked in each run.
 *
 * @param <T> what is collected
 * @param <A> what it is collected in
 * @param <R> what becomes of that
 */
public record Gathering<T, A, R>(
    Supplier<A> supplier,
    BiConsumer<A, T> accumulator,
    BinaryOperator<A> combiner,
    Function<A, R> finisher)
    implements Collector<T, A, R> {

  /** As {@link java.util.stream.Collectors#toList()}. */
  public static <T> Collector<T, ?, List<T>> toList() {
    return toCollection(ArrayList::new);
  }

  /** As {@link java.util.stream.Collectors#toSet()}. */
  public static <T> Collector<T, ?, Set<T>> toSet() {
    return toCollection(HashSet::new);
  }

  /** As {@link java.util.stream.Collectors#toCollection}. */
  public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(Supplier<C> made) {
    return new Gathering<T, C, C>(made, Collection::add, Gathering::joined, all -> all);
  }

  /** As {@link java.util.stream.Collectors#toUnmodifiableSet()}. */
  public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
    return new Gathering<T, Set<T>, Set<T>>(
        HashSet::new, Collection::add, Gathering::joined, Set::copyOf);
  }

  /** As {@link java.util.stream.Collectors#joining(CharSequence)}. */
  public static Collector<CharSequence, ?, String> joining(CharSequence between) {
    return joining(between, "", "");
  }

  /** As {@link java.util.stream.Collectors#joining(CharSequence, CharSequence, CharSequence)}. */
  public static Collector<CharSequence, ?, String> joining(
      CharSequence between, CharSequence before, CharSequence after) {
    return new Gathering<CharSequence, StringJoiner, String>(
        () -> new StringJoiner(between, before, after),
        StringJoiner::add,
        StringJoiner::merge,
        StringJoiner::toString);
  }

  /** As {@link java.util.stream.Collectors#counting()}. */
  public static <T> Collector<T, ?, Long> counting() {
    return new Gathering<T, long[], Long>(
        () -> new long[1],
        (count, each) -> count[0]++,
        (a, b) -> new long[] {a[0] + b[0]},
        count -> count[0]);
  }

  /** As {@link java.util.stream.Collectors#groupingBy(Function, Collector)}. */
  public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(
      Function<? super T, ? extends K> key, Collector<? super T, A, D> group) {
    return groupingBy(key, HashMap::new, group);
  }

  /** As {@link java.util.stream.Collectors#groupingBy(Function, Supplier, Collector)}. */
  @SuppressWarnings("unchecked") // the groups are first what they are collected in
  public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(
      Function<? super T, ? extends K> key, Supplier<M> made, Collector<? super T, A, D> group) {
    return new Gathering<T, Map<K, Object>, M>(
        (Supplier<Map<K, Object>>) (Supplier<?>) made,
        (groups, each) -> {
          K of = Objects.requireNonNull(key.apply(each), "element cannot be mapped to a null key");
          A in = (A) groups.computeIfAbsent(of, k -> group.supplier().get());
          group.accumulator().accept(in, each);
        },
        (a, b) -> {
          b.forEach((of, in) -> a.merge(of, in, (BinaryOperator<Object>) group.combiner()));
          return a;
        },
        groups -> {
          groups.replaceAll((of, in) -> group.finisher().apply((A) in));
          return (M) groups;
        });
  }

  private static <C extends Collection<T>, T> C joined(C a, C b) {
    a.addAll(b);
    return a;
  }

  @Override
  public Set<Characteristics> characteristics() {
    return Set.of();
  }
}
