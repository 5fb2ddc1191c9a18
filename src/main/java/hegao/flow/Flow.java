package hegao.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.BaseStream;

/**
 * What of {@code java.util.stream.Stream} is in use here, with the same meaning: an element goes
 * all the way before the next is taken, and none is taken that nobody wants.
 */
public final class Flow<T> implements AutoCloseable {
  private final Source<T> source;
  private final BaseStream<?, ?> opened;

  private Flow(Source<T> source, BaseStream<?, ?> opened) {
    this.source = source;
    this.opened = opened;
  }

  /** The elements of a collection. */
  public static <T> Flow<T> of(Collection<T> all) {
    return new Flow<>(Source.of(all), null);
  }

  /** These elements. */
  @SafeVarargs
  public static <T> Flow<T> of(T... all) {
    return new Flow<>(Source.of(all), null);
  }

  /** This element. */
  public static <T> Flow<T> of(T one) {
    return new Flow<>(taker -> taker.test(one), null);
  }

  /** What is there, if anything. */
  public static <T> Flow<T> of(Optional<T> one) {
    return new Flow<>(Source.of(one), null);
  }

  /** The elements of a stream that somebody else made; to close the flow closes it. */
  public static <T> Flow<T> from(BaseStream<T, ?> stream) {
    return new Flow<>(taker -> Source.handed(stream.iterator(), taker), stream);
  }

  /** The lines of a text, as {@link String#lines} parts it. */
  public static Flow<String> lines(String text) {
    return new Flow<>(taker -> Lines.hand(text, taker), null);
  }

  /** The elements of one and of another. */
  public static <T> Flow<T> concat(Flow<? extends T> one, Flow<? extends T> other) {
    return new Flow<>(taker -> one.source.to(taker) && other.source.to(taker), null);
  }

  private <R> Flow<R> next(Source<R> further) {
    return new Flow<>(further, opened);
  }

  public Flow<T> filter(Predicate<? super T> wanted) {
    return next(taker -> source.to(one -> !wanted.test(one) || taker.test(one)));
  }

  public <R> Flow<R> map(Function<? super T, ? extends R> made) {
    return next(taker -> source.to(one -> taker.test(made.apply(one))));
  }

  public IntFlow mapToInt(ToIntFunction<? super T> made) {
    return new IntFlow(taker -> source.to(one -> taker.test(made.applyAsInt(one))));
  }

  /** No element for none. */
  public <R> Flow<R> flatMap(Function<? super T, ? extends Flow<? extends R>> made) {
    return next(taker -> source.to(one -> all(made.apply(one), taker)));
  }

  private static <R> boolean all(Flow<? extends R> some, Predicate<? super R> taker) {
    if (some == null) {
      return true;
    }
    try (some) {
      return some.source.to(taker);
    }
  }

  public Flow<T> distinct() {
    return next(
        taker -> {
          Set<T> seen = new HashSet<>();
          return source.to(one -> !seen.add(one) || taker.test(one));
        });
  }

  public Flow<T> sorted() {
    return sorted(null);
  }

  /** In order, equals as they come. */
  public Flow<T> sorted(Comparator<? super T> order) {
    return next(
        taker -> {
          List<T> all = list();
          all.sort(order);
          return Source.handed(all.iterator(), taker);
        });
  }

  public Flow<T> limit(long most) {
    return next(
        taker -> {
          long[] left = {most};
          if (most == 0) {
            return true;
          }
          boolean[] refused = {false};
          source.to(
              one -> {
                refused[0] = !taker.test(one);
                return !refused[0] && --left[0] > 0;
              });
          return !refused[0];
        });
  }

  public Flow<T> skip(long count) {
    return next(
        taker -> {
          long[] left = {count};
          return source.to(one -> left[0]-- > 0 || taker.test(one));
        });
  }

  public Flow<T> takeWhile(Predicate<? super T> wanted) {
    return next(
        taker -> {
          boolean[] refused = {false};
          source.to(
              one -> {
                boolean goesOn = wanted.test(one);
                refused[0] = goesOn && !taker.test(one);
                return goesOn && !refused[0];
              });
          return !refused[0];
        });
  }

  public boolean anyMatch(Predicate<? super T> asked) {
    return !source.to(one -> !asked.test(one));
  }

  public boolean allMatch(Predicate<? super T> asked) {
    return source.to(asked);
  }

  public boolean noneMatch(Predicate<? super T> asked) {
    return !anyMatch(asked);
  }

  public void forEach(Consumer<? super T> done) {
    source.to(
        one -> {
          done.accept(one);
          return true;
        });
  }

  public long count() {
    long[] count = {0};
    source.to(one -> ++count[0] > 0);
    return count[0];
  }

  public Optional<T> findFirst() {
    List<T> first = new ArrayList<>(1);
    source.to(one -> !first.add(one));
    return first.isEmpty() ? Optional.empty() : Optional.of(first.get(0));
  }

  /** The greatest, of equals the first. */
  public Optional<T> max(Comparator<? super T> order) {
    return reduce((a, b) -> order.compare(a, b) >= 0 ? a : b);
  }

  /** The least, of equals the first. */
  public Optional<T> min(Comparator<? super T> order) {
    return reduce((a, b) -> order.compare(a, b) <= 0 ? a : b);
  }

  public Optional<T> reduce(BinaryOperator<T> joined) {
    List<T> so = new ArrayList<>(1);
    forEach(one -> so.add(so.isEmpty() ? one : joined.apply(so.remove(0), one)));
    return so.isEmpty() ? Optional.empty() : Optional.of(so.get(0));
  }

  public T reduce(T first, BinaryOperator<T> joined) {
    List<T> so = new ArrayList<>(List.of(first));
    forEach(one -> so.set(0, joined.apply(so.get(0), one)));
    return so.get(0);
  }

  public <R, A> R collect(Gather<? super T, A, R> gather) {
    A all = gather.begun().get();
    forEach(one -> gather.added().accept(all, one));
    return gather.done().apply(all);
  }

  /** The elements, to look at. */
  public List<T> toList() {
    return Collections.unmodifiableList(list());
  }

  public Object[] toArray() {
    return list().toArray();
  }

  public <A> A[] toArray(IntFunction<A[]> made) {
    return list().toArray(made);
  }

  private List<T> list() {
    List<T> all = new ArrayList<>();
    source.to(all::add);
    return all;
  }

  @Override
  public void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
