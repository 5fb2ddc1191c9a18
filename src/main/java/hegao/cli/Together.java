package hegao.cli;

import java.util.List;
import java.util.function.Function;

/** Work on many things, on all cores; the only place that asks for a parallel stream. */
final class Together {
  private Together() {}

  /** What is made of each, in their order. */
  static <A, B> List<B> each(List<A> all, Function<A, B> work) {
    if (all.size() == 1) {
      // To set up the pool of threads takes as long as to bind one page.
      return List.of(work.apply(all.get(0)));
    }
    return all.parallelStream().map(work).toList();
  }
}
