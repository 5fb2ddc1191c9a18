package hegao.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** What is made of entries, by node: each when it is asked for, of the place of its form. */
final class Asked<T> extends AbstractList<T> {
  private final Entries entries;
  private final IntFunction<T> making;

  /** Threads may make a value twice; the two are equal and never change. */
  private final List<T> made;

  Asked(Entries entries, IntFunction<T> making) {
    this.entries = entries;
    this.making = making;
    made = Arrays.asList(unmade(entries.edges().nodes()));
  }

  @SuppressWarnings("unchecked")
  private static <T> T[] unmade(int size) {
    return (T[]) new Object[size];
  }

  @Override
  public T get(int node) {
    T value = made.get(node);
    int place = value == null ? entries.place(node) : -1;
    if (place >= 0) {
      value = making.apply(place);
      made.set(node, value);
    }
    return value;
  }

  @Override
  public int size() {
    return made.size();
  }
}
