package hegao.flow;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * What {@link Comparator} and {@link Map.Entry} give to compare by. Packaging puts these in the
 * place of those, see {@code src/build/quick}: theirs are lambdas that can be serialised, which no
 * archive of classes holds, so that a run would make a class for each anew.
 *
 * @param <T> what is compared
 */
public final class Order<T> implements Comparator<T> {
  private final Comparator<? super T> by;

  private Order(Comparator<? super T> by) {
    this.by = by;
  }

  /** As {@link Comparator#comparing(Function)}. */
  public static <T, U extends Comparable<? super U>> Comparator<T> comparing(
      Function<? super T, ? extends U> key) {
    return new Order<>((a, b) -> key.apply(a).compareTo(key.apply(b)));
  }

  /** As {@link Comparator#comparing(Function, Comparator)}. */
  public static <T, U> Comparator<T> comparing(
      Function<? super T, ? extends U> key, Comparator<? super U> order) {
    return new Order<>((a, b) -> order.compare(key.apply(a), key.apply(b)));
  }

  /** As {@link Comparator#comparingInt}. */
  public static <T> Comparator<T> comparingInt(ToIntFunction<? super T> key) {
    return new Order<>((a, b) -> Integer.compare(key.applyAsInt(a), key.applyAsInt(b)));
  }

  /** As {@link Comparator#comparingLong}. */
  public static <T> Comparator<T> comparingLong(ToLongFunction<? super T> key) {
    return new Order<>((a, b) -> Long.compare(key.applyAsLong(a), key.applyAsLong(b)));
  }

  /** As {@link Comparator#comparingDouble}. */
  public static <T> Comparator<T> comparingDouble(ToDoubleFunction<? super T> key) {
    return new Order<>((a, b) -> Double.compare(key.applyAsDouble(a), key.applyAsDouble(b)));
  }

  /** As {@link java.util.Map.Entry#comparingByKey()}. */
  public static <K extends Comparable<? super K>, V> Comparator<Map.Entry<K, V>> comparingByKey() {
    return new Order<>((a, b) -> a.getKey().compareTo(b.getKey()));
  }

  /** As {@link java.util.Map.Entry#comparingByKey(Comparator)}. */
  public static <K, V> Comparator<Map.Entry<K, V>> comparingByKey(Comparator<? super K> order) {
    return new Order<>((a, b) -> order.compare(a.getKey(), b.getKey()));
  }

  /** As {@link java.util.Map.Entry#comparingByValue()}. */
  public static <K, V extends Comparable<? super V>>
      Comparator<Map.Entry<K, V>> comparingByValue() {
    return new Order<>((a, b) -> a.getValue().compareTo(b.getValue()));
  }

  /** As {@link java.util.Map.Entry#comparingByValue(Comparator)}. */
  public static <K, V> Comparator<Map.Entry<K, V>> comparingByValue(Comparator<? super V> order) {
    return new Order<>((a, b) -> order.compare(a.getValue(), b.getValue()));
  }

  @Override
  public int compare(T a, T b) {
    return by.compare(a, b);
  }

  @Override
  public Comparator<T> reversed() {
    return new Order<>((a, b) -> by.compare(b, a));
  }

  @Override
  public Comparator<T> thenComparing(Comparator<? super T> next) {
    return new Order<>(
        (a, b) -> {
          int first = by.compare(a, b);
          return first == 0 ? next.compare(a, b) : first;
        });
  }

  @Override
  public <U extends Comparable<? super U>> Comparator<T> thenComparing(
      Function<? super T, ? extends U> key) {
    return thenComparing(comparing(key));
  }

  @Override
  public <U> Comparator<T> thenComparing(
      Function<? super T, ? extends U> key, Comparator<? super U> order) {
    return thenComparing(comparing(key, order));
  }

  @Override
  public Comparator<T> thenComparingInt(ToIntFunction<? super T> key) {
    return thenComparing(comparingInt(key));
  }

  @Override
  public Comparator<T> thenComparingLong(ToLongFunction<? super T> key) {
    return thenComparing(comparingLong(key));
  }

  @Override
  public Comparator<T> thenComparingDouble(ToDoubleFunction<? super T> key) {
    return thenComparing(comparingDouble(key));
  }
}
