package hegao.lexicon;

/** A set of characters, asked in constant time. */
public final class Marks {
  private final long[] bits = new long[1024];

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

  void add(char c) {
    bits[c >>> 6] |= 1L << (c & 63);
  }
}
