package hegao.text;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What every check reads of the program's own files, in one file that packaging makes ({@code
 * src/build/quick}); empty where nothing is packaged. It is the second file of the jar, stored as
 * it is, so that it is read from its place: to look a file up in the jar means to read the names of
 * eighteen thousand first, and each file opened costs another millisecond at the start.
 *
 * <p>The file begins with the length of its head, the number of its parts, and for each the length
 * of its name, its name, where it begins and its length. Numbers are of four bytes, the lowest
 * first.
 */
public final class Stock {
  /** Its name in the jar. */
  static final String FILE = "hegao/stock";

  /** What a file in a jar begins with (APPNOTE.TXT of PKWARE, 4.3.7), and where its sizes stand. */
  private static final int SIGNATURE = 0x04034b50;

  private static final int HEADER = 30;
  private static final int SIZE_AT = 18;
  private static final int NAME_AT = 26;
  private static final int EXTRA_AT = 28;

  /** Read at a time: Java takes a buffer outside its heap that is as large as the read. */
  private static final int CHUNK = 1 << 16;

  private static final Stock SHARED = found();

  private final Source source;
  private final Map<String, int[]> places = new HashMap<>();

  /** Bytes of the file from a place on. */
  interface Source {
    void read(int at, ByteBuffer into) throws IOException;
  }

  Stock(Source source) throws IOException {
    this.source = source;
    ByteBuffer head = bytes(0, Integer.BYTES);
    head = bytes(0, head.getInt(0)).position(Integer.BYTES);
    for (int count = head.getInt(); count > 0; count--) {
      byte[] name = new byte[head.getInt()];
      head.get(name);
      int[] place = {head.getInt(), head.getInt()};
      places.put(new String(name, StandardCharsets.ISO_8859_1), place);
    }
  }

  /** The bytes of a part, the lowest of a number first; null when there is no such part. */
  public static ByteBuffer part(String name) {
    return SHARED == null ? null : SHARED.bytes(name);
  }

  /** The numbers of a part; null when there is no such part. */
  public static Numbers numbers(String name) {
    int[] place = SHARED == null ? null : SHARED.places.get(name);
    return place == null ? null : new Numbers(SHARED.source, place[0], place[1]);
  }

  /** As {@link #part}. */
  ByteBuffer bytes(String name) {
    int[] place = places.get(name);
    try {
      return place == null ? null : bytes(place[0], place[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ByteBuffer bytes(int at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    source.read(at, bytes);
    return bytes.rewind();
  }

  /**
   * The text of a file of the class path, in UTF-8, from here or from there.
   *
   * @throws IllegalStateException when there is no such file
   */
  public static String text(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalStateException("the program lacks its file " + name));
  }

  /** As {@link #text}; empty when there is no such file. */
  public static Optional<String> find(String name) {
    ByteBuffer part = part(name);
    if (part != null) {
      return Optional.of(new String(part.array(), StandardCharsets.UTF_8));
    }
    try (InputStream in = Stock.class.getResourceAsStream("/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stock found() {
    String path = System.getProperty("java.class.path", "");
    boolean jar = path.endsWith(".jar") && path.indexOf(File.pathSeparatorChar) < 0;
    try {
      Stock stock = jar ? stored(new RandomAccessFile(path, "r")) : null;
      return stock == null ? opened() : stock;
    } catch (IOException e) {
      // What opened the jar may know more of file names than the Java library.
      return opened();
    }
  }

  /** The second file of a jar, if it is this one; else null. The jar stays open. */
  private static Stock stored(RandomAccessFile jar) throws IOException {
    ByteBuffer first = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    read(jar, 0, first);
    int at = HEADER + first.getShort(NAME_AT) + first.getShort(EXTRA_AT) + first.getInt(SIZE_AT);
    ByteBuffer second = ByteBuffer.allocate(HEADER + FILE.length()).order(ByteOrder.LITTLE_ENDIAN);
    read(jar, at, second);
    String name = new String(second.array(), HEADER, FILE.length(), StandardCharsets.ISO_8859_1);
    if (second.getInt(0) != SIGNATURE || !name.equals(FILE)) {
      jar.close();
      return null;
    }
    int from = at + HEADER + second.getShort(NAME_AT) + second.getShort(EXTRA_AT);
    return new Stock((place, into) -> read(jar, from + place, into));
  }

  /** A file of this kind asks less of the Java library than a channel does. */
  private static void read(RandomAccessFile file, int from, ByteBuffer into) throws IOException {
    int at = into.position();
    int end = into.limit();
    synchronized (file) {
      file.seek(from);
      for (int got = 0; at < end && got >= 0; at += got) {
        got = file.read(into.array(), at, Math.min(end - at, CHUNK));
      }
    }
    into.position(end);
  }

  private static Stock opened() {
    try (InputStream in = Stock.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        return null;
      }
      byte[] all = in.readAllBytes();
      return new Stock((at, into) -> into.put(all, at, into.remaining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
