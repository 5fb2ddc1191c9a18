package hegao.text;

import java.util.Arrays;
import java.util.List;

/** Where each character of a decoded text stands in its file. */
@FunctionalInterface
public interface Locations {
  /** The place of the character at a UTF-16 index; the end of the text is a place as well. */
  Location at(int index);

  /** The lines and columns of {@code text}. */
  static Locations lines(String text) {
    Lines lines = Lines.of(text);
    return lines::location;
  }

  /**
   * Places that each hold from one index up to the next.
   *
   * @param starts first index of each place, ascending; the first is 0
   * @param places as many
   */
  static Locations from(int[] starts, List<? extends Location> places) {
    if (starts.length != places.size() || starts.length == 0 || starts[0] != 0) {
      throw new IllegalArgumentException("a place for each start, the first at 0");
    }
    return index -> {
      int found = Arrays.binarySearch(starts, index);
      return places.get(found >= 0 ? found : -found - 2);
    };
  }
}
