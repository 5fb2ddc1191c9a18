package hegao.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What every check reads of the program's own files, in one file that packaging makes ({@code
 * src/build/quick}); empty where nothing is packaged. It is the second file of the jar, stored as it
 * is, so that it can be mapped into memory: to look a file up in the jar means to read the names of
 * twenty thousand first, and each file opened costs another millisecond at the start.
 *
 * <p>The file begins with the number of its parts, then for each its name and its place, from there
 * on, and its length; words are of four bytes, the lowest first.
 */
public final class Stock {
  /** Its name in the jar. */
  static final String FILE = "hegao/stock";

  private static final int SIGNATURE = 0x04034b50;
  private static final int HEADER = 30;
  private static final Stock SHARED = new Stock(found());

  private final Map<String, ByteBuffer> parts = new HashMap<>();

  Stock(ByteBuffer all) {
    int count = all.remaining() == 0 ? 0 : all.getInt();
    for (int i = 0; i < count; i++) {
      byte[] name = new byte[all.getInt()];
      all.get(name);
      int at = all.getInt();
      ByteBuffer part = all.slice(at, all.getInt()).order(ByteOrder.LITTLE_ENDIAN);
      parts.put(new String(name, StandardCharsets.ISO_8859_1), part);
    }
  }

  /** The bytes of a part, the lowest of a number first; null when there is no such part. */
  public static ByteBuffer part(String name) {
    ByteBuffer part = SHARED.parts.get(name);
    return part == null ? null : part.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The text of a file of the class path, in UTF-8, from here or from there.
   *
   * @throws IllegalStateException when there is no such file
   */
  public static String text(String name) {
    ByteBuffer part = part(name);
    if (part != null) {
      byte[] bytes = new byte[part.remaining()];
      part.get(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
    try (InputStream in = Stock.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteBuffer found() {
    String jar = System.getProperty("java.class.path", "");
    try {
      ByteBuffer mapped = jar.endsWith("hegao.jar") ? mapped(Path.of(jar)) : null;
      return mapped == null ? opened() : mapped;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The second file of a jar, if it is this one, and stored; else null. */
  private static ByteBuffer mapped(Path jar) throws IOException {
    try (FileChannel file = FileChannel.open(jar)) {
      long size = Math.min(file.size(), Integer.MAX_VALUE);
      ByteBuffer all = file.map(FileChannel.MapMode.READ_ONLY, 0, size);
      all.order(ByteOrder.LITTLE_ENDIAN);
      return stored(all, next(all, 0));
    }
  }

  /** The content of the file at {@code at} of a jar. */
  private static ByteBuffer stored(ByteBuffer jar, int at) {
    byte[] name = new byte[FILE.length()];
    boolean fits = at > 0 && jar.getInt(at) == SIGNATURE && jar.getShort(at + 26) == name.length;
    if (!fits) {
      return null;
    }
    jar.get(at + HEADER, name);
    int length = jar.getInt(at + 18);
    return new String(name, StandardCharsets.ISO_8859_1).equals(FILE)
        ? jar.slice(next(jar, at) - length, length).order(ByteOrder.LITTLE_ENDIAN)
        : null;
  }

  /** Where the file behind the one at {@code at} of a jar begins. */
  private static int next(ByteBuffer jar, int at) {
    int more = jar.getShort(at + 26) + jar.getShort(at + 28);
    return at + HEADER + more + jar.getInt(at + 18);
  }

  private static ByteBuffer opened() throws IOException {
    try (InputStream in = Stock.class.getResourceAsStream("/" + FILE)) {
      byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
      return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
  }
}
