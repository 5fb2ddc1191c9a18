package hegao.lexicon;

import hegao.text.Stock;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The shipped lists as texts. Each is a file; the packaged jar has all of them in one file besides,
 * since to open so many takes a short run longer than to read them. That file begins with a line
 * for each list, its name and its length, and an empty line; the lists follow. It is written in
 * UTF-16 of the lower byte first, which is copied rather than decoded.
 */
final class Lists {
  private static final Optional<Lists> PACKED =
      Optional.ofNullable(Stock.part("hegao/lexicon/lists")).map(Lists::new);

  private final char[] all;
  private final Map<String, int[]> places = new HashMap<>();

  Lists(ByteBuffer bytes) {
    all = new char[bytes.remaining() / Character.BYTES];
    bytes.asCharBuffer().get(all);
    int end = 0;
    while (all[end] != '\n' || all[end + 1] != '\n') {
      end++;
    }
    int at = end + 2;
    for (String line : WordList.fields(new String(all, 0, end), '\n')) {
      int cut = line.indexOf(' ');
      int length = Integer.parseInt(line.substring(cut + 1));
      places.put(line.substring(0, cut), new int[] {at, length});
      at += length;
    }
  }

  /**
   * The text of a list.
   *
   * @throws IllegalStateException when there is no such list
   */
  static String text(String name) {
    String packed = PACKED.isEmpty() ? null : PACKED.get().packed(name);
    if (packed != null) {
      return packed;
    }
    return Stock.text("hegao/lexicon/" + name + ".txt");
  }

  /** The characters of {@link #text}. */
  static char[] characters(String name) {
    int[] place = PACKED.isEmpty() ? null : PACKED.get().places.get(name);
    return place == null
        ? text(name).toCharArray()
        : Arrays.copyOfRange(PACKED.get().all, place[0], place[0] + place[1]);
  }

  /** The text of a list; null when it is none of these. */
  String packed(String name) {
    int[] place = places.get(name);
    return place == null ? null : new String(all, place[0], place[1]);
  }
}
