package hegao.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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
  private static final Optional<Lists> PACKED = bytes("lists").map(Lists::new);

  private final char[] all;
  private final Map<String, int[]> places = new HashMap<>();

  Lists(byte[] bytes) {
    all = new char[bytes.length / Character.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().get(all);
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
    byte[] file =
        bytes(name + ".txt").orElseThrow(() -> new IllegalStateException("no word list " + name));
    return new String(file, StandardCharsets.UTF_8);
  }

  /** The text of a list; null when it is none of these. */
  String packed(String name) {
    int[] place = places.get(name);
    return place == null ? null : new String(all, place[0], place[1]);
  }

  private static Optional<byte[]> bytes(String file) {
    try (InputStream in = Lists.class.getResourceAsStream("/hegao/lexicon/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
