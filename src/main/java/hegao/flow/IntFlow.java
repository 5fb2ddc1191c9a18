package hegao.flow;

import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** What of {@code java.util.stream.IntStream} is in use here, as {@link Flow} is of a stream. */
public final class IntFlow {
  /** Hands over numbers as long as the taker says true. */
  interface Source {
    /** Whether the taker wanted all. */
    boolean to(IntPredicate taker);
  }

  private final Source source;

  IntFlow(Source source) {
    this.source = source;
  }

  /** The characters of a text. */
  public static IntFlow chars(CharSequence text) {
    return new IntFlow(taker -> handed(text, taker));
  }

  /** The code points of a text. */
  public static IntFlow codePoints(CharSequence text) {
    return new IntFlow(taker -> points(text, taker));
  }

  /** The numbers from one to before another. */
  public static IntFlow range(int from, int to) {
    return new IntFlow(taker -> between(from, to, taker));
  }

  private static boolean handed(CharSequence text, IntPredicate taker) {
    for (int i = 0; i < text.length(); i++) {
      if (!taker.test(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean points(CharSequence text, IntPredicate taker) {
    for (int i = 0; i < text.length(); ) {
      int point = Character.codePointAt(text, i);
      if (!taker.test(point)) {
        return false;
      }
      i += Character.charCount(point);
    }
    return true;
  }

  private static boolean between(int from, int to, IntPredicate taker) {
    for (int i = from; i < to; i++) {
      if (!taker.test(i)) {
        return false;
      }
    }
    return true;
  }

  public IntFlow filter(IntPredicate wanted) {
    return new IntFlow(taker -> source.to(one -> !wanted.test(one) || taker.test(one)));
  }

  public IntFlow map(IntUnaryOperator made) {
    return new IntFlow(taker -> source.to(one -> taker.test(made.applyAsInt(one))));
  }

  public IntFlow distinct() {
    return new IntFlow(
        taker -> {
          Set<Integer> seen = new HashSet<>();
          return source.to(one -> !seen.add(one) || taker.test(one));
        });
  }

  public IntFlow limit(long most) {
    return new IntFlow(
        taker -> {
          long[] left = {most};
          boolean[] refused = {false};
          if (most > 0) {
            source.to(
                one -> {
                  refused[0] = !taker.test(one);
                  return !refused[0] && --left[0] > 0;
                });
          }
          return !refused[0];
        });
  }

  public boolean anyMatch(IntPredicate asked) {
    return !source.to(one -> !asked.test(one));
  }

  public boolean allMatch(IntPredicate asked) {
    return source.to(asked);
  }

  public boolean noneMatch(IntPredicate asked) {
    return !anyMatch(asked);
  }

  public long count() {
    long[] count = {0};
    source.to(one -> ++count[0] > 0);
    return count[0];
  }

  public int sum() {
    int[] sum = {0};
    source.to(
        one -> {
          sum[0] += one;
          return true;
        });
    return sum[0];
  }

  public OptionalInt max() {
    int[] all = toArray();
    if (all.length == 0) {
      return OptionalInt.empty();
    }
    int max = all[0];
    for (int one : all) {
      max = Math.max(max, one);
    }
    return OptionalInt.of(max);
  }

  /** The numbers in an array of their own. */
  public int[] toArray() {
    int[][] all = {new int[16]};
    int[] count = {0};
    source.to(
        one -> {
          if (count[0] == all[0].length) {
            all[0] = Arrays.copyOf(all[0], 2 * count[0]);
          }
          all[0][count[0]++] = one;
          return true;
        });
    return Arrays.copyOf(all[0], count[0]);
  }
}
