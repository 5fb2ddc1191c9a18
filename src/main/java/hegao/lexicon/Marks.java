package hegao.lexicon;

import java.nio.ByteBuffer;

/** A set of characters, asked in constant time. */
public final class Marks {
  private static final int WORDS = 1024;

  /** How many bytes {@link #write} writes. */
  static final int BYTES = WORDS * Long.BYTES;

  private final long[] bits = new long[WORDS];

  private Marks() {}

  /** The characters of {@code characters}. */
  public static Marks of(String characters) {
    Marks marks = new Marks();
    for (int i = 0; i < characters.length(); i++) {
      marks.add(characters.charAt(i));
    }
    return marks;
  }

  /** Whether {@code c} is one of them. */
  public boolean has(char c) {
    return (bits[c >>> 6] >>> (c & 63) & 1) != 0;
  }

  /** What {@link #write} wrote. */
  static Marks read(ByteBuffer from) {
    Marks marks = new Marks();
    from.asLongBuffer().get(marks.bits);
    from.position(from.position() + BYTES);
    return marks;
  }

  void write(ByteBuffer to) {
    for (long word : bits) {
      to.putLong(word);
    }
  }

  void add(char c) {
    bits[c >>> 6] |= 1L << (c & 63);
  }
}
