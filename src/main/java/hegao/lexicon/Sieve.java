package hegao.lexicon;

import hegao.text.Numbers;
import java.nio.ByteBuffer;

/** Characters by the last of their bits: lets through all that were added, and few others. */
final class Sieve {
  private static final int WORDS = 64;

  /** How many bytes {@link #write} writes. */
  static final int BYTES = WORDS * Long.BYTES;

  private final long[] bits = new long[WORDS];

  /** What {@link #write} wrote. */
  static Sieve read(Numbers from) {
    Sieve sieve = new Sieve();
    from.next(sieve.bits);
    return sieve;
  }

  void write(ByteBuffer to) {
    for (long word : bits) {
      to.putLong(word);
    }
  }

  void add(char c) {
    bits[c >>> 6 & WORDS - 1] |= 1L << (c & 63);
  }

  boolean has(char c) {
    return (bits[c >>> 6 & WORDS - 1] >>> (c & 63) & 1) != 0;
  }
}
