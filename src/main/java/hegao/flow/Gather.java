package hegao.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What of {@code java.util.stream.Collectors} is in use here.
 *
 * @param begun what elements are gathered in
 * @param added adds one
 * @param done what is made of it at the end
 */
public record Gather<T, A, R>(Supplier<A> begun, BiConsumer<A, T> added, Function<A, R> done) {

  public static Gather<CharSequence, ?, String> joining(CharSequence between) {
    return joining(between, "", "");
  }

  public static Gather<CharSequence, ?, String> joining(
      CharSequence between, CharSequence before, CharSequence after) {
    return new Gather<>(
        () -> new StringJoiner(between, before, after), StringJoiner::add, StringJoiner::toString);
  }

  public static <T> Gather<T, ?, List<T>> toList() {
    return new Gather<T, List<T>, List<T>>(ArrayList::new, List::add, all -> all);
  }

  public static <T> Gather<T, ?, Set<T>> toSet() {
    return new Gather<T, Set<T>, Set<T>>(HashSet::new, Set::add, all -> all);
  }

  public static <T> Gather<T, ?, Set<T>> toUnmodifiableSet() {
    return new Gather<T, Set<T>, Set<T>>(HashSet::new, Set::add, Set::copyOf);
  }

  public static <T, C extends Collection<T>> Gather<T, ?, C> toCollection(Supplier<C> made) {
    return new Gather<T, C, C>(made, Collection::add, all -> all);
  }

  public static <T> Gather<T, ?, Long> counting() {
    return new Gather<T, long[], Long>(() -> new long[1], (count, one) -> count[0]++, c -> c[0]);
  }

  public static <T, K, A, D> Gather<T, ?, Map<K, D>> groupingBy(
      Function<? super T, ? extends K> key, Gather<? super T, A, D> each) {
    return groupingBy(key, HashMap::new, each);
  }

  /** Maps each key to what its elements gather to. */
  public static <T, K, A, D, M extends Map<K, D>> Gather<T, ?, M> groupingBy(
      Function<? super T, ? extends K> key, Supplier<M> made, Gather<? super T, A, D> each) {
    return new Gather<T, Map<K, A>, M>(
        () -> group(made),
        (all, one) ->
            each.added().accept(all.computeIfAbsent(key.apply(one), k -> each.begun().get()), one),
        all -> finished(all, each));
  }

  /** The map that is wanted, while it holds what elements of a key are gathered in. */
  @SuppressWarnings("unchecked")
  private static <K, A, D, M extends Map<K, D>> Map<K, A> group(Supplier<M> made) {
    return (Map<K, A>) made.get();
  }

  @SuppressWarnings("unchecked")
  private static <K, A, D, M extends Map<K, D>> M finished(Map<K, A> all, Gather<?, A, D> each) {
    M map = (M) all;
    all.replaceAll((key, some) -> (A) each.done().apply(some));
    return map;
  }
}
