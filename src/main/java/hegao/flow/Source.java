package hegao.flow;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/** Hands over elements as long as the taker says true. */
interface Source<T> {
  /** Whether the taker wanted all. */
  boolean to(Predicate<? super T> taker);

  /** The elements of a collection. */
  static <T> Source<T> of(Iterable<T> all) {
    return taker -> handed(all.iterator(), taker);
  }

  /** These elements. */
  static <T> Source<T> of(T[] all) {
    return taker -> {
      for (T one : all) {
        if (!taker.test(one)) {
          return false;
        }
      }
      return true;
    };
  }

  /** What is there, if anything. */
  static <T> Source<T> of(Optional<T> one) {
    return taker -> one.isEmpty() || taker.test(one.get());
  }

  /** What comes next. */
  static <T> boolean handed(Iterator<T> all, Predicate<? super T> taker) {
    while (all.hasNext()) {
      if (!taker.test(all.next())) {
        return false;
      }
    }
    return true;
  }
}
