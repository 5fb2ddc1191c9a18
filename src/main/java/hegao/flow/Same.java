package hegao.flow;

import java.util.function.Function;

/** What {@link Function} gives to leave things as they are; see {@link Order}. */
public final class Same {
  private Same() {}

  /** As {@link Function#identity()}. */
  public static <T> Function<T, T> identity() {
    return same -> same;
  }
}
